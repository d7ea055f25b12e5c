import { failureOf } from '../api/failure.ts';
import { type Dates, datesParts } from '../checklist/dates.ts';
import { addressOf, type Requirement } from '../checklist/requirements.ts';
import type { Term } from '../checklist/terms.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import visibility from '../style/visibility.module.css';
import { Cell } from './Cell.tsx';
import { Column } from './Column.tsx';
import styles from './compare.module.css';
import { RowHead } from './RowHead.tsx';
import { type Compared, nameOf } from './useChecks.ts';

interface Props {
  people: readonly Compared[];
  requirements: readonly Requirement[];
  terms: readonly Term[];
  dates: Dates;
  remove(slug: string): void;
}

/** Requirements in rows, people in columns; narrow, the head of a row stands above its cells. */
export function Comparison({ people, requirements, terms, dates, remove }: Props) {
  const { t } = useLanguage();
  const nobody = ({ error }: Compared) =>
    error !== undefined && failureOf(error).kind === 'NOT_FOUND';
  return (
    <table className={styles.table} data-people={people.length}>
      <caption className={visibility.unseen}>{t('compare.title')}</caption>
      <thead>
        <tr className={styles.heads}>
          <td className={styles.corner} />
          {people.map((one) => (
            <Column
              key={one.slug}
              slug={one.slug}
              name={nameOf(one)}
              missing={nobody(one)}
              address={addressOf(`/people/${one.slug}/checklist`, requirements, datesParts(dates))}
              remove={() => remove(one.slug)}
            />
          ))}
        </tr>
      </thead>
      <tbody aria-busy={people.some(({ waiting }) => waiting)}>
        {requirements.map((requirement, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike
          <tr key={at}>
            <RowHead requirement={requirement} term={terms[at]} />
            {people.map((one) => (
              <Cell
                key={one.slug}
                slug={one.slug}
                name={nameOf(one) ?? one.slug}
                check={one.checkAt(at)}
                dates={dates}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
