import { Link } from 'wouter';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { type Filed, groupedBy } from '../../parts/groups.ts';
import controls from '../../style/controls.module.css';
import styles from './catalogue.module.css';

/** A technology as the lists of the catalogue show it. */
export interface Listed extends Filed {
  slug: string;
  name: string;
  /** What to know of it here: how many people, or the name by which it was found. */
  note?: string | undefined;
}

/** Technologies, those of one category together below its name. */
export function Groups({ technologies }: { technologies: readonly Listed[] }) {
  const { t } = useLanguage();
  return (
    <div className={styles.groups}>
      {groupedBy(technologies, (one) => one).map(({ slug, name, members }) => (
        <section key={slug}>
          <h3>
            {name ? (
              <Link href={`/technologies?category=${slug}`}>{name}</Link>
            ) : (
              t('category.none')
            )}
          </h3>
          <ul>
            {members.map((one) => (
              <li key={one.slug}>
                <Link href={`/technologies/${one.slug}`} className={controls.button}>
                  {one.name}
                  {one.note && <span className={styles.note}> {one.note}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
