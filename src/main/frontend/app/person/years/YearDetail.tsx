import { Link } from 'wouter';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { YearMonths } from './months.ts';
import { useYearWords } from './YearRow.tsx';
import type { Place } from './YearTable.tsx';
import styles from './years.module.css';

interface Props {
  slug: string;
  /** The cell that was chosen; null before. */
  place: Place | null;
  rows: readonly {
    technology: { slug: string; name: string };
    months: ReadonlyMap<number, YearMonths>;
  }[];
}

/** What the chosen cell says, and the way to its sentences in the résumé. */
export function YearDetail({ slug, place, rows }: Props) {
  const { t } = useLanguage();
  const says = useYearWords();
  const row = rows.find(({ technology }) => technology.slug === place?.technology);
  const months = place && row?.months.get(place.year);
  if (!place || !row || !months) {
    return <p className={styles.detail}>{t('years.hint')}</p>;
  }
  const year = `${place.year}`;
  const search = new URLSearchParams({ tech: row.technology.slug, from: year, to: year });
  return (
    <p className={styles.detail}>
      <strong>{row.technology.name}</strong>, {year}
      {t('answer.colon')}
      {says(months)}
      {t('answer.stop')}{' '}
      <Link
        href={`/people/${slug}?${search}`}
        onClick={() => {
          scrollTo(0, 0);
          document.getElementById('content')?.focus({ preventScroll: true });
        }}
      >
        {t('people.proof.more')}
      </Link>
    </p>
  );
}
