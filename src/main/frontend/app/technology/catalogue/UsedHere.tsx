import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { useFacets } from '../../people/crowd/useCrowd.ts';
import { everybody } from '../../people/question.ts';
import controls from '../../style/controls.module.css';
import styles from './catalogue.module.css';
import { Groups } from './Groups.tsx';

/** What the people here have worked with, by category, with how many of them; then what stands below it. */
export function UsedHere({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const { facets, more, loading, error, retry } = useFacets(everybody);
  if (facets.length === 0 && !loading && !error) {
    return children;
  }
  const technologies = facets.map(({ technology, count }) => ({
    ...technology,
    note: t('people.count', { total: count }),
  }));
  return (
    <>
      <section className={styles.list}>
        <h2>{t('facets')}</h2>
        <Groups technologies={technologies} />
        {loading && <Skeleton lines={4} />}
        {error && <FailureNotice error={error} retry={retry} />}
        {facets.length > 0 && !loading && (
          <p className={styles.end} role="status">
            {t(more ? 'catalogue.so-far' : 'catalogue.all', { count: facets.length })}
            {more && (
              <button type="button" className={controls.quiet} onClick={more}>
                {t('facets.further')}
              </button>
            )}
          </p>
        )}
      </section>
      {!loading && children}
    </>
  );
}
