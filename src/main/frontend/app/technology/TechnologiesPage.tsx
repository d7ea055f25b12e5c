import '../i18n/later.ts';

import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useAddressState } from '../parts/useAddressState.ts';
import { useTitle } from '../shell/useTitle.ts';
import controls from '../style/controls.module.css';
import { readBrowsing, writeBrowsing } from './catalogue/browsing.ts';
import { CatalogueForm } from './catalogue/CatalogueForm.tsx';
import catalogue from './catalogue/catalogue.module.css';
import { Found } from './catalogue/Found.tsx';
import { UsedHere } from './catalogue/UsedHere.tsx';
import { useCategories } from './catalogue/useCategories.ts';
import styles from './technology.module.css';

/** The way into the catalogue: by any name, by category, or by what people here have worked with. */
export default function TechnologiesPage() {
  const { t } = useLanguage();
  useTitle(t('technologies'));
  const [browsing, change] = useAddressState(readBrowsing, writeBrowsing);
  const { known, total } = useCategories();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('technologies')}</h1>
        <p className={styles.aliases}>{t('technology.lead')}</p>
      </header>
      <CatalogueForm browsing={browsing} change={change} categories={known} />
      {browsing.text || browsing.category ? (
        <Found browsing={browsing} categories={known} />
      ) : (
        <UsedHere>
          {known.length > 0 && (
            <section className={catalogue.list}>
              <h2>{t('catalogue.categories', { total })}</h2>
              <ul className={catalogue.categories}>
                {known.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link href={`/technologies?category=${slug}`} className={controls.button}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </UsedHere>
      )}
    </div>
  );
}
