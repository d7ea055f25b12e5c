import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { DateField } from '../../parts/DateField.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { PeopleQuestion } from '../question.ts';
import styles from './form.module.css';

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
}

/** Between which dates it was done: only months in them count. */
export function DatesBetween({ question, change }: Props) {
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
            value={question[bound]}
            commit={(date) => change({ [bound]: date }, bound)}
            commitRange={(from, to) => change({ from, to })}
          />
        </div>
      ))}
    </fieldset>
  );
}
