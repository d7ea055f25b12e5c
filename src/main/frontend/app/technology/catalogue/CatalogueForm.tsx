import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { useDraft } from '../../parts/useDraft.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import type { Browsing } from './browsing.ts';
import styles from './catalogue.module.css';

interface Props {
  browsing: Browsing;
  change: Change<Browsing>;
  categories: readonly { slug: string; name: string }[];
}

/** Where a reader says what to look for: a name as far as they remember it, and a category. */
export function CatalogueForm({ browsing, change, categories }: Props) {
  const { t } = useLanguage();
  const find = (text: string) => change({ text: text.trim() }, 'text');
  const [text, setText] = useDraft(browsing.text, find);
  return (
    <search className={styles.form}>
      <label className={styles.words}>
        <span className={controls.label}>{t('catalogue.search')}</span>
        <input
          className={controls.field}
          type="search"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t('filter.technology.hint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && find(text)}
        />
      </label>
      <label className={styles.category}>
        <span className={controls.label}>{t('technology.category')}</span>
        <select
          className={classes(controls.field, controls.select)}
          value={browsing.category}
          onChange={(event) => change({ category: event.currentTarget.value })}
        >
          <option value="">{t('catalogue.any')}</option>
          {categories.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
