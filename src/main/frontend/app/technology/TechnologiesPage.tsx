import './technology.css';

import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useFacets } from '../people/crowd/useCrowd.ts';
import { everybody } from '../people/question.ts';
import { useTitle } from '../shell/useTitle.ts';
import { TechnologyFinder } from './TechnologyFinder.tsx';

/** The way into the catalogue: by any name, or by what people here have worked with. */
export default function TechnologiesPage() {
  const { t } = useLanguage();
  useTitle(t('technologies'));
  const { facets } = useFacets(everybody);
  return (
    <div className="technology-page">
      <header className="technology-head">
        <h1>{t('technologies')}</h1>
        <p className="technology-aliases">{t('technology.lead')}</p>
      </header>
      <TechnologyFinder near={facets.map(({ technology }) => technology)} />
      {facets.length > 0 && (
        <section>
          <h2>{t('facets')}</h2>
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
