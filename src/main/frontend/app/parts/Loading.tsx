import { useLanguage } from '../i18n/LanguageProvider.tsx';
import visibility from '../style/visibility.module.css';
import styles from './notices.module.css';
import { Skeleton } from './Skeleton.tsx';

/** Stands where a page will be: its shape in grey, and a word for those who cannot see it. */
export function Loading() {
  const { t } = useLanguage();
  return (
    <div className={styles.loading}>
      <p className={visibility.unseen} role="status">
        {t('loading')}
      </p>
      <Skeleton lines={2} wide />
      <Skeleton lines={5} />
      <Skeleton lines={6} />
    </div>
  );
}
