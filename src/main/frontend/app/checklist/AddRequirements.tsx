import { useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { TechnologyPicker } from '../parts/picker/TechnologyPicker.tsx';
import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import styles from './checklist.module.css';
import { readLines } from './lines.ts';
import { anyUse, mostRequirements, type Requirement } from './requirements.ts';

interface Props {
  /** How many there are already. */
  count: number;
  add(requirements: Requirement[]): void;
  /** Leads to what a list that was pasted says, which stands above it. */
  lead(): void;
}

/** Two ways to say what is required: one technology after the other, or a text with one a line. */
export function AddRequirements({ count, add, lead }: Props) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const read = readLines(text);
  const tooMany = count + read.length > mostRequirements;
  return (
    <search className={styles.add} aria-label={t('check.add')}>
      <div>
        <TechnologyPicker
          label={t('check.technology')}
          near={[]}
          onChoose={(slug) => count < mostRequirements && add([anyUse(slug)])}
        />
      </div>
      <form
        className={styles.lines}
        onSubmit={(event) => {
          event.preventDefault();
          if (read.length > 0 && !tooMany) {
            add(read);
            setText('');
            lead();
          }
        }}
      >
        <label>
          <span className={controls.label}>{t('check.lines')}</span>
          <textarea
            className={controls.field}
            rows={4}
            maxLength={10_000}
            spellCheck={false}
            placeholder={t('check.lines.hint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {tooMany && (
          <p className={styles.unread} role="alert">
            {t('check.many', { most: mostRequirements })}
          </p>
        )}
        <button
          type="submit"
          className={classes(controls.button, styles.submit)}
          disabled={read.length === 0 || tooMany}
        >
          {t('check.lines.add', { count: read.length })}
        </button>
      </form>
    </search>
  );
}
