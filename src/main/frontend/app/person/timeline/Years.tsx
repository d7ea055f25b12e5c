import type { Scale } from './scale.ts';

/** The lines and numbers of years behind the plot; narrow, every second number is left out. */
export function Years({ scale }: { scale: Scale }) {
  return (
    <ol className="timeline-years" aria-hidden="true">
      {scale.ticks.map((year) => (
        <li
          key={year}
          data-last={year === scale.to}
          style={{ insetInlineStart: `${scale.at(year)}%` }}
        >
          <span>{year}</span>
        </li>
      ))}
    </ol>
  );
}
