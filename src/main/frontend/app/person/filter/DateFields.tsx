import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { DateField } from '../../parts/DateField.tsx';
import controls from '../../style/controls.module.css';
import styles from './filter.module.css';
import { useFilter } from './useFilter.ts';

/** The date range as text: a year, a month or a day on each side, or nothing. */
export function DateFields() {
  const [filter, change] = useFilter();
  const { t } = useLanguage();
  return (
    <fieldset className={styles.dates}>
      <legend className={controls.label}>{t('range')}</legend>
      <DateField
        label={t('range.from')}
        value={filter.from}
        commit={(from) => change({ from }, 'from')}
      />
      <span aria-hidden="true">–</span>
      <DateField label={t('range.to')} value={filter.to} commit={(to) => change({ to }, 'to')} />
    </fieldset>
  );
}
