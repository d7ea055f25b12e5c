import type { CSSProperties } from 'react';

import type { YearMonths } from './months.ts';
import styles from './years.module.css';

/** The months of a year as a field: the darker the more of them, hatched where they are only mentioned; null is a gap. */
export function YearMark({ months }: { months: YearMonths | null }) {
  if (!months) {
    return <span className={styles.gap} aria-hidden="true" />;
  }
  const { declared, mentioned } = months;
  const kind = mentioned === 0 ? 'declared' : declared === 0 ? 'mentioned' : 'both';
  return (
    <span
      className={styles.mark}
      aria-hidden="true"
      data-kind={kind}
      style={{ '--share': `${30 + (70 * (declared + mentioned)) / 12}%` } as CSSProperties}
    />
  );
}
