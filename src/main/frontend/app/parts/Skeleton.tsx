import { classes } from '../style/classes.ts';
import styles from './notices.module.css';
/** Grey lines in the place of text that is on its way. */
export function Skeleton({ lines, wide = false }: { lines: number; wide?: boolean }) {
  return (
    <div className={classes(styles.skeleton, wide && styles.wide)} aria-hidden="true" data-skeleton>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} />
      ))}
    </div>
  );
}
