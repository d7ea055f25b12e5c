import type { CSSProperties } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Filed } from '../../parts/groups.ts';
import visibility from '../../style/visibility.module.css';
import type { YearMonths } from './months.ts';
import { YearMark } from './YearMark.tsx';
import type { Place } from './YearTable.tsx';
import styles from './years.module.css';

interface Props {
  technology: Filed & { slug: string; name: string };
  months: ReadonlyMap<number, YearMonths>;
  years: readonly number[];
  /** The one cell that the tab key reaches. */
  current: Place;
  show(place: Place): void;
}

/** One technology through the years; between its first and its last year, a year without months is a gap. */
export function YearRow({ technology, months, years, current, show }: Props) {
  const { t } = useLanguage();
  const says = useYearWords();
  const { slug, name, category } = technology;
  const last = Math.max(...months.keys());
  const first = Math.min(...months.keys());
  return (
    <tr style={{ '--years': years.length } as CSSProperties}>
      <th scope="row">
        {name}
        {category && <span className={styles.category}> {category.name}</span>}
      </th>
      {years.map((year) => {
        const used = months.get(year);
        return used ? (
          <td key={year}>
            <button
              type="button"
              tabIndex={slug === current.technology && year === current.year ? 0 : -1}
              title={`${name}, ${year}${t('answer.colon')}${says(used)}`}
              onFocus={() => show({ technology: slug, year })}
              onClick={() => show({ technology: slug, year })}
            >
              <YearMark months={used} />
              <span className={visibility.unseen}>{says(used)}</span>
            </button>
          </td>
        ) : (
          <td key={year}>
            {year > first && year < last && (
              <>
                <YearMark months={null} />
                <span className={visibility.unseen}>{t('years.gap')}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Says how many months of a year count, and which of them are only mentioned. */
export function useYearWords() {
  const { t } = useLanguage();
  return ({ declared, mentioned }: YearMonths) =>
    [
      declared > 0 && t('years.declared', { months: declared }),
      mentioned > 0 && t('years.mentioned', { months: mentioned }),
    ]
      .filter(Boolean)
      .join(t('answer.comma'));
}
