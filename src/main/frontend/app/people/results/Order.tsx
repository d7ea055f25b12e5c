import type { PeopleOrder } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { useTechnologyName } from '../../parts/useTechnologyName.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { PeopleQuestion } from '../question.ts';
import styles from './results.module.css';

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
}

/** In what order people come: by the experience with one of the technologies asked for, or by name. */
export function Order({ question, change }: Props) {
  const { t } = useLanguage();
  const { requirements, order } = question;
  if (requirements.length === 0) {
    return null;
  }
  const choose = (choice: string) => {
    const [chosen, place] = choice.split(' ');
    const first = requirements[Number(place)];
    const rest = requirements.filter((other) => other !== first);
    change({
      order: chosen as PeopleOrder,
      requirements: first ? [first, ...rest] : requirements,
    });
  };
  return (
    <label className={classes(styles.order, visibility.screenOnly)}>
      <span>{t('people.order')}</span>
      <select
        className={classes(controls.field, controls.select)}
        value={order === 'NAME' ? 'NAME' : `${order ?? 'MONTHS'} 0`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {requirements.map(({ technology }, place) => (
          <ByExperience key={technology} term={technology} place={place} />
        ))}
        <option value="NAME">{t('people.order.NAME')}</option>
      </select>
    </label>
  );
}

/** The orders by experience with one of the technologies asked for. */
function ByExperience({ term, place }: { term: string; place: number }) {
  const { t } = useLanguage();
  const technology = useTechnologyName(term);
  return (['MONTHS', 'RECENCY'] as const).map((by) => (
    <option key={by} value={`${by} ${place}`}>
      {t(`people.order.${by}`, { technology })}
    </option>
  ));
}
