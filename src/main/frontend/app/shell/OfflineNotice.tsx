import { useSyncExternalStore } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './shell.module.css';

function subscribe(notify: () => void) {
  addEventListener('online', notify);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', notify);
    removeEventListener('offline', notify);
  };
}

/** Says that the device has no network, as long as it has none. */
export function OfflineNotice() {
  const { t } = useLanguage();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{!online && <p className={styles.notice}>{t('offline')}</p>}</div>;
}
