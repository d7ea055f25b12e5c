import { useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import styles from './add.module.css';
import { most, type Source, sizeOf } from './sending.ts';

interface Props {
  source: Source | undefined;
  choose(source: Source | undefined): void;
}

/** Takes a document: a file that is dropped or chosen, or a text that is pasted. */
export function SourceChoice({ source, choose }: Props) {
  const { t } = useLanguage();
  const [over, setOver] = useState(false);
  const file = source && 'file' in source ? source.file : undefined;
  const text = source && 'text' in source ? source.text : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by keyboard below
    <div
      className={classes(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped) {
          choose({ file: dropped });
        }
      }}
    >
      <label>
        <span className={controls.label}>{t('add.file')}</span>
        <input
          type="file"
          className={styles.file}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            choose(chosen && { file: chosen });
          }}
        />
      </label>
      {file && (
        <p className={styles.chosen} role="status">
          {t('add.chosen', { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) })}
        </p>
      )}
      <label>
        <span className={controls.label}>{t('add.text')}</span>
        <textarea
          className={classes(controls.field, styles.text)}
          dir="auto"
          rows={6}
          value={text}
          onChange={({ target }) =>
            choose(target.value.trim() === '' ? undefined : { text: target.value })
          }
        />
      </label>
      {source && sizeOf(source) > most && (
        <p className={styles.wrong} role="alert">
          {t('add.large')}
        </p>
      )}
    </div>
  );
}
