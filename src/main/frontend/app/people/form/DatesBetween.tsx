import type { Dates } from '../../checklist/dates.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { DateField } from '../../parts/DateField.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './form.module.css';

interface Props {
  dates: Dates;
  change: Change<Dates>;
}

/** Between which dates it was done: only months in them count. */
export function DatesBetween({ dates, change }: Props) {
  const { t } = useLanguage();
  return (
    <fieldset className={styles.between}>
      <legend className={visibility.unseen}>{t('range')}</legend>
      {(['from', 'to'] as const).map((bound) => (
        <div key={bound}>
          <span className={controls.label} aria-hidden="true">
            {t(`people.${bound}`)}
          </span>
          <DateField
            label={t(`people.${bound}`)}
            value={dates[bound]}
            commit={(date) => change({ [bound]: date }, bound)}
            commitRange={(from, to) => change({ from, to })}
          />
        </div>
      ))}
    </fieldset>
  );
}
