import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useFacets, useNear } from '../people/crowd/useCrowd.ts';
import { everybody } from '../people/question.ts';
import { useTitle } from '../shell/useTitle.ts';
import controls from '../style/controls.module.css';
import { TechnologyFinder } from './TechnologyFinder.tsx';
import styles from './technology.module.css';

/** The way into the catalogue: by any name, or by what people here have worked with. */
export default function TechnologiesPage() {
  const { t } = useLanguage();
  useTitle(t('technologies'));
  const { facets, more, loading, error, retry } = useFacets(everybody);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('technologies')}</h1>
        <p className={styles.aliases}>{t('technology.lead')}</p>
      </header>
      <TechnologyFinder near={useNear(facets)} />
      {(facets.length > 0 || loading || error) && (
        <section>
          <h2>{t('facets')}</h2>
          <ul className={styles.links}>
            {facets.map(({ technology: { slug, name }, count }) => (
              <li key={slug}>
                <Link href={`/technologies/${slug}`} className={controls.button}>
                  {name} <span>{count}</span>
                </Link>
              </li>
            ))}
          </ul>
          {loading && <Skeleton lines={4} />}
          {error && <FailureNotice error={error} retry={retry} />}
          {more && (
            <button type="button" className={controls.quiet} onClick={more}>
              {t('facets.further')}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
