import { memo } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { useDraft } from '../../parts/useDraft.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import styles from './filter.module.css';
import { longestText } from './filter.ts';
import { useChangeFilter } from './useFilter.ts';

/** The words to look for. */
export const TextField = memo(function TextField({ words }: { words: string }) {
  const change = useChangeFilter();
  const { t } = useLanguage();
  const [text, setText] = useDraft(words, (value) => change({ text: value }, 'text'));
  return (
    <label className={classes(styles.cell, styles.text)}>
      <span className={controls.label}>{t('filter.text')}</span>
      <input
        className={controls.field}
        type="search"
        maxLength={longestText}
        value={text}
        placeholder={t('filter.text.hint')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </label>
  );
});
