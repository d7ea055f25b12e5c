import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { SectionEntry } from './SectionEntry.tsx';
import styles from './sections.module.css';
import { entriesOf } from './sections.ts';

const PersonSectionsQuery = graphql(`
  query PersonSections($slug: String!) {
    person(slug: $slug) {
      id
      languages { language fluency }
      skills { name level keywords }
      certificates { name issuer date { raw date } url }
      awards { title awarder date { raw date } summary }
      publications { name publisher releaseDate { raw date } url summary }
      interests { name keywords }
      references { name reference }
    }
  }
`);

/** What the résumé says beside its positions, as its author lists it. */
export default function PersonSections({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const [{ data }] = useQuery({ query: PersonSectionsQuery, variables: { slug } });
  const sections = data?.person ? entriesOf(data.person) : [];
  if (sections.length === 0) {
    return null;
  }
  return (
    <div className={styles.sections}>
      {sections.map(({ name, entries }) => (
        <section key={name} className={styles.section} aria-labelledby={`section-${name}`}>
          <h2 id={`section-${name}`}>{t(`section.${name}`)}</h2>
          {name === 'skills' && <p className={styles.note}>{t('section.claimed')}</p>}
          <ul>
            {entries.map((entry) => (
              <SectionEntry key={JSON.stringify(entry)} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
