import { Link } from 'wouter';
import { type Dates, datesParts } from '../checklist/dates.ts';
import type { RequirementCheck } from '../checklist/useCheck.ts';
import { Verdict } from '../checklist/Verdict.tsx';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { endsInMentions } from '../parts/runs.ts';
import { TenureMonths } from '../parts/TenureMonths.tsx';
import visibility from '../style/visibility.module.css';
import styles from './compare.module.css';

interface Props {
  slug: string;
  name: string;
  check: RequirementCheck | undefined;
  dates: Dates;
}

/** Whether one person meets one requirement: the verdict, the figures, and the way to the sentences. */
export function Cell({ slug, name, check, dates }: Props) {
  const { t, date, within } = useLanguage();
  if (!check) {
    return <td>–</td>;
  }
  const { technology, tenure, evidence } = check.experience;
  const { months, current, lastUsed, intervals } = tenure;
  const until = current
    ? t(endsInMentions(intervals) ? 'technologies.perhaps-current' : 'technologies.current')
    : lastUsed && t('technologies.last', { date: date(lastUsed) });
  const when = dates.from || dates.to ? within(dates.from, dates.to) : until;
  const asked = new URLSearchParams([['tech', technology.slug], ...datesParts(dates)]);
  return (
    <td>
      <Verdict status={check.status} />
      {months > 0 && (
        <div className={styles.months}>
          <TenureMonths {...tenure} />
        </div>
      )}
      {months > 0 && when && <p className={styles.soft}>{when}</p>}
      {evidence.length > 0 && (
        <p>
          <Link href={`/people/${slug}?${asked}`} className={styles.proof}>
            {t('people.proof')}
            <span className={visibility.unseen}>
              : {technology.name}, {name}
            </span>
          </Link>
        </p>
      )}
    </td>
  );
}
