import { useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import { exportFormats } from './exports.ts';
import styles from './header.module.css';

/** What a reader takes away: the address of the view as it is, the résumé on paper, and as a file. */
export function Actions({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  // Browsers offer the clipboard to secure pages alone.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : undefined;
  const copy = async () => {
    await clipboard?.writeText(location.href);
    setCopied(location.href);
  };
  const done = copied === location.href;
  return (
    <div className={classes(styles.actions, visibility.screenOnly)}>
      {clipboard && (
        <button type="button" className={controls.button} onClick={copy}>
          <Icon name={done ? 'check' : 'link'} />
          {t(done ? 'action.copied' : 'action.copy')}
        </button>
      )}
      <span className={visibility.unseen} role="status">
        {done && t('action.copied')}
      </span>
      <button type="button" className={controls.button} onClick={() => print()}>
        <Icon name="print" />
        {t('action.print')}
      </button>
      <Disclosure icon="download" label={t('action.download')}>
        <ul className={styles.formats}>
          {exportFormats.map(({ ending, name }) => (
            <li key={ending}>
              <a href={`/people/${slug}.${ending}`} download={`${slug}.${ending}`}>
                {t(name)}
              </a>{' '}
              <span className={styles.ending}>.{ending}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
