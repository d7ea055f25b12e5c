import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useTitle } from '../shell/useTitle.ts';
import controls from '../style/controls.module.css';
import { TechnologyFinder } from './TechnologyFinder.tsx';
import styles from './technology.module.css';

interface Props {
  name: string;
  /** The nearest terms that the catalogue knows, by slug. */
  suggestions: string[];
}

/** The catalogue has no such term: what may have been meant, and a way to look for it. */
export function UnknownTechnology({ name, suggestions }: Props) {
  const { t } = useLanguage();
  useTitle(t('technologies'));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('lost.title')}</h1>
        <p>{t('technology.unknown', { name })}</p>
      </header>
      {suggestions.length > 0 && (
        <section>
          <h2>{t('technology.meant')}</h2>
          <ul className={styles.links}>
            {suggestions.map((slug) => (
              <li key={slug}>
                <Link href={`/technologies/${slug}`} className={controls.button}>
                  {slug}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TechnologyFinder near={[]} />
    </div>
  );
}
