import { useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import { Icon } from './Icon.tsx';

/** Copies the address of the view as it is; nothing where the browser has no clipboard for this page. */
export function CopyLink() {
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
    clipboard && (
      <>
        <button type="button" className={controls.button} onClick={copy}>
          <Icon name={done ? 'check' : 'link'} />
          {t(done ? 'action.copied' : 'action.copy')}
        </button>
        <span className={visibility.unseen} role="status">
          {done && t('action.copied')}
        </span>
      </>
    )
  );
}
