import { type CSSProperties, type KeyboardEvent, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { type Filed, groupedBy } from '../../parts/groups.ts';
import visibility from '../../style/visibility.module.css';
import { monthsByYear, yearsFrom } from './months.ts';
import { stepFrom } from './steps.ts';
import type { YearOrder } from './useYears.ts';
import { YearDetail } from './YearDetail.tsx';
import { YearRow } from './YearRow.tsx';
import styles from './years.module.css';

interface Used {
  technology: Filed & { id: string; slug: string; name: string };
  tenure: { intervals: Parameters<typeof monthsByYear>[0] };
}

interface Props {
  slug: string;
  technologies: readonly Used[];
  order: YearOrder;
}

/** A place in the table: a technology in a year. */
export interface Place {
  technology: string;
  year: number;
}

/**
 * Technologies in rows, years in columns. One cell is reached by the tab key; the arrow keys go from
 * it to the next one that has months.
 */
export function YearTable({ slug, technologies, order }: Props) {
  const { t } = useLanguage();
  const [place, setPlace] = useState<Place | null>(null);
  const rows = sorted(
    technologies
      .map(({ technology, tenure }) => ({ technology, months: monthsByYear(tenure.intervals) }))
      .filter(({ months }) => months.size > 0),
    order,
  );
  const years = yearsFrom(rows.map(({ months }) => months));
  const [first] = rows;
  const begun = first && Math.min(...first.months.keys());
  const current = rows.some(
    ({ technology, months }) => technology.slug === place?.technology && months.has(place.year),
  )
    ? place
    : first && begun
      ? { technology: first.technology.slug, year: begun }
      : null;
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = stepFrom(event.key, event.target as HTMLElement, event.currentTarget);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  if (!current) {
    return <p>{t('technologies.none')}</p>;
  }
  return (
    <>
      <YearDetail slug={slug} place={place && current} rows={rows} />
      <div className={styles.scroll}>
        <table className={styles.table} onKeyDown={onKeyDown}>
          <caption className={visibility.unseen}>{t('years.caption')}</caption>
          <thead>
            <tr style={{ '--years': years.length } as CSSProperties}>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  <span>{Math.floor(year / 100)}</span>
                  {`${year % 100}`.padStart(2, '0')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ technology, months }) => (
              <YearRow
                key={technology.id}
                technology={technology}
                months={months}
                years={years}
                current={current}
                show={setPlace}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface Row {
  technology: Used['technology'];
  months: ReturnType<typeof monthsByYear>;
}

/** The service gives the longest first. */
function sorted(rows: Row[], order: YearOrder): Row[] {
  const begun = ({ months }: Row) => Math.min(...months.keys());
  switch (order) {
    case 'earliest':
      return rows.toSorted((a, b) => begun(a) - begun(b));
    case 'category':
      return groupedBy(rows, ({ technology }) => technology).flatMap(({ members }) => members);
    default:
      return rows;
  }
}
