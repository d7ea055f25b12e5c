import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { YearMark } from './YearMark.tsx';
import styles from './years.module.css';

/** What the looks of the cells mean. */
export function YearKey() {
  const { t } = useLanguage();
  return (
    <ul className={styles.key}>
      <li>
        <YearMark months={{ declared: 12, mentioned: 0 }} />
        <YearMark months={{ declared: 4, mentioned: 0 }} />
        {t('years.key.declared')}
      </li>
      <li>
        <YearMark months={{ declared: 0, mentioned: 12 }} />
        {t('years.key.mentioned')}
      </li>
      <li>
        <YearMark months={{ declared: 6, mentioned: 6 }} />
        {t('years.key.both')}
      </li>
      <li>
        <YearMark months={null} />
        {t('years.key.gap')}
      </li>
    </ul>
  );
}
