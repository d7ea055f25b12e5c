import { Link } from 'wouter';

import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './technology.module.css';

const TechnologyHeaderTechnology = graphql(`
  fragment TechnologyHeader on Technology {
    id
    name
    aliases
    category { id slug name }
    released
    note
  }
`);

interface Props {
  technology: FragmentType<typeof TechnologyHeaderTechnology>;
}

/** What the technology is called, what kind of thing it is, since when, and what not to confuse it with. */
export function TechnologyHeader({ technology }: Props) {
  const { t, date } = useLanguage();
  const { name, aliases, category, released, note } = readFragment(
    TechnologyHeaderTechnology,
    technology,
  );
  return (
    <header className={styles.head}>
      <h1>{name}</h1>
      {aliases.length > 0 && (
        <p className={styles.aliases}>{t('technology.aliases', { names: aliases.join(', ') })}</p>
      )}
      {(category || released) && (
        <dl className={styles.facts}>
          {category && (
            <div>
              <dt>{t('technology.category')}</dt>
              <dd>
                <Link href={`/technologies/${category.slug}`}>{category.name}</Link>
              </dd>
            </div>
          )}
          {released && (
            <div>
              <dt>{t('technology.released')}</dt>
              <dd>{date(released)}</dd>
            </div>
          )}
        </dl>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </header>
  );
}
