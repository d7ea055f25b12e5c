import type { Requirement } from '../checklist/requirements.ts';
import type { Term } from '../checklist/terms.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './compare.module.css';

interface Props {
  requirement: Requirement;
  term: Term | undefined;
}

/** What a row asks, and what of its line is not asked. */
export function RowHead({ requirement, term }: Props) {
  const { t, date, duration } = useLanguage();
  const { technology, months, since, unread } = requirement;
  const asks = [
    months > 0 && t('check.months', { duration: duration(months) }),
    since && t('check.since', { date: date(since) }),
  ].filter(Boolean);
  const left = [term?.state === 'known' && term.unread, unread].filter(Boolean);
  return (
    <th scope="row">
      <span className={styles.technology}>{term?.state === 'known' ? term.name : technology}</span>
      {asks.length > 0 && <span className={styles.asks}>{asks.join(t('answer.comma'))}</span>}
      {term?.state === 'unknown' && (
        <span className={styles.unread}>{t('check.unknown', { text: technology })}</span>
      )}
      {left.length > 0 && (
        <span className={styles.unread}>{t('check.unread', { text: left.join('”, “') })}</span>
      )}
    </th>
  );
}
