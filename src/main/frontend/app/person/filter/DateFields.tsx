import { memo } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { DateField } from '../../parts/DateField.tsx';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './filter.module.css';
import { useChangeFilter } from './useFilter.ts';

/** The date range as text: a year, a month or a day on each side, or nothing. */
export const DateFields = memo(function DateFields({ from, to }: { from: string; to: string }) {
  const change = useChangeFilter();
  const { t } = useLanguage();
  return (
    <fieldset className={styles.dates}>
      <legend className={visibility.unseen}>{t('range')}</legend>
      <div className={styles.cell}>
        <span className={controls.label} aria-hidden="true">
          {t('range.from')}
        </span>
        <DateField
          label={t('range.from')}
          value={from}
          commit={(from) => change({ from }, 'from')}
          commitRange={(from, to) => change({ from, to })}
        />
      </div>
      <div className={styles.cell}>
        <span className={controls.label} aria-hidden="true">
          {t('range.to')}
        </span>
        <DateField
          label={t('range.to')}
          value={to}
          commit={(to) => change({ to }, 'to')}
          commitRange={(from, to) => change({ from, to })}
        />
      </div>
    </fieldset>
  );
});
