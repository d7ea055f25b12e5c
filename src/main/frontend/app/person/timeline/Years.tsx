import type { Scale } from './scale.ts';
import styles from './timeline.module.css';

/** The lines and numbers of years behind the plot; narrow, every second number is left out. */
export function Years({ scale }: { scale: Scale }) {
  return (
    <ol className={styles.years} aria-hidden="true">
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
