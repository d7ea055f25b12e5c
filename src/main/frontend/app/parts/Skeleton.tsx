import './notices.css';

/** Grey lines in the place of text that is on its way. */
export function Skeleton({ lines, wide = false }: { lines: number; wide?: boolean }) {
  return (
    <div className={wide ? 'skeleton skeleton-wide' : 'skeleton'} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} />
      ))}
    </div>
  );
}
