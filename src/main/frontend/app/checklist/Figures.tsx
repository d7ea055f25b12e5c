import type { RequirementStatus } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { endsInMentions } from '../parts/runs.ts';
import { TenureMonths } from '../parts/TenureMonths.tsx';
import styles from './checklist.module.css';
import type { Dates } from './dates.ts';
import type { Requirement } from './requirements.ts';
import type { RequirementCheck } from './useCheck.ts';

interface Props {
  requirement: Requirement;
  check: RequirementCheck;
  dates: Dates;
}

/** The figures behind a verdict: how long, and until when or in which dates, and which of two conditions fails. */
export function Figures({ requirement, check, dates }: Props) {
  const { t, date, duration, within } = useLanguage();
  const { tenure, implied, clippedToRelease } = check.experience;
  const { months, current, lastUsed, intervals } = tenure;
  const until = current
    ? t(endsInMentions(intervals) ? 'technologies.perhaps-current' : 'technologies.current')
    : lastUsed && t('technologies.last', { date: date(lastUsed) });
  const when = dates.from || dates.to ? within(dates.from, dates.to) : until;
  const notes = [
    implied && months > 0 && t('technologies.only-implied'),
    clippedToRelease && t('technologies.clipped'),
  ].filter(Boolean);
  const says: { key: string; text: string; status: RequirementStatus }[] = check.conditions
    .filter(({ condition }) => condition !== 'USED')
    .map(({ condition, status }) => ({
      key: condition,
      text:
        condition === 'MIN_MONTHS'
          ? t('check.months', { duration: duration(requirement.months) })
          : t('check.since', { date: requirement.since && date(requirement.since) }),
      status,
    }));
  return (
    <div className={styles.figures}>
      <div className={styles.long}>
        {months > 0 ? (
          <>
            <strong>
              <TenureMonths {...tenure} />
            </strong>
            {when && <span>{when}</span>}
          </>
        ) : (
          t(check.unclear.length > 0 ? 'check.undated' : 'check.none')
        )}
        {notes.length > 0 && <span className={styles.soft}>{notes.join(' · ')}</span>}
      </div>
      {says.length > 1 && (
        <ul>
          {says.map(({ key, text, status }) => (
            <li key={key}>
              {text}
              {t('answer.colon')}
              <b data-status={status}>{t(`check.${status}`)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
