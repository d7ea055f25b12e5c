import type { ReactNode } from 'react';

import styles from './months.module.css';

/** A word or a figure with what it means on demand: on the spot, by mouse, touch or keyboard. */
export function Explained({ children, says }: { children: ReactNode; says: string }) {
  return (
    <details className={styles.bounds}>
      <summary dir="auto">{children}</summary>
      <p dir="auto">{says}</p>
    </details>
  );
}
