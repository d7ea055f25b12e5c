import './technology.css';

import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useFacets, useNear } from '../people/crowd/useCrowd.ts';
import { everybody } from '../people/question.ts';
import { useTitle } from '../shell/useTitle.ts';
import { TechnologyFinder } from './TechnologyFinder.tsx';

/** The way into the catalogue: by any name, or by what people here have worked with. */
export default function TechnologiesPage() {
  const { t } = useLanguage();
  useTitle(t('technologies'));
  const { facets, loading, error, retry } = useFacets(everybody);
  return (
    <div className="technology-page">
      <header className="technology-head">
        <h1>{t('technologies')}</h1>
        <p className="technology-aliases">{t('technology.lead')}</p>
      </header>
      <TechnologyFinder near={useNear(facets)} />
      {(facets.length > 0 || loading || error) && (
        <section>
          <h2>{t('facets')}</h2>
          {loading && <Skeleton lines={4} />}
          {error && <FailureNotice error={error} retry={retry} />}
          <ul className="technology-links">
            {facets.map(({ technology: { slug, name }, count }) => (
              <li key={slug}>
                <Link href={`/technologies/${slug}`} className="button">
                  {name} <span className="technology-count">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
