import { useQuery } from 'urql';
import { Link } from 'wouter';

import { failureOf } from '../../api/failure.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { Icon } from '../../parts/Icon.tsx';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Requirement } from '../question.ts';
import styles from './form.module.css';
import { MonthsField } from './MonthsField.tsx';

const RequiredTechnology = graphql(`
  query RequiredTechnology($name: String!) {
    technology(name: $name) { id slug name impliedBy { id name } }
  }
`);

/** How many of the terms that count as the one asked for are named. */
const examples = 3;

interface Props {
  requirement: Requirement;
  change(part: Partial<Requirement>, control?: string): void;
  remove(): void;
}

/** One row of the question: with what, at least how long, how recently, how surely. */
export function RequirementRow({ requirement, change, remove }: Props) {
  const { t } = useLanguage();
  const { technology: term, months, since, sure } = requirement;
  const [{ data, error }] = useQuery({ query: RequiredTechnology, variables: { name: term } });
  const technology = data?.technology;
  const unknown = error !== undefined && failureOf(error).kind === 'NOT_FOUND';
  const name = technology?.name ?? term;
  const implying = technology?.impliedBy.map((other) => other.name) ?? [];
  return (
    <li className={styles.requirement}>
      <fieldset>
        <legend className={visibility.unseen}>{name}</legend>
        <p className={styles.technology} data-unknown={unknown}>
          {technology ? <Link href={`/technologies/${technology.slug}`}>{name}</Link> : name}
          {implying.length > 0 && (
            <span className={styles.note}>
              {t('people.through', {
                names: implying.slice(0, examples).join(', '),
                more: Math.max(implying.length - examples, 0),
              })}
            </span>
          )}
        </p>
        <MonthsField
          months={months}
          commit={(least) => change({ months: least }, `months ${term}`)}
        />
        <div className={styles.since}>
          <span aria-hidden="true">{t('people.since')}</span>
          <DateField
            label={t('people.since')}
            value={since}
            commit={(date) => change({ since: date }, `since ${term}`)}
          />
        </div>
        <label className={styles.sure}>
          <input
            type="checkbox"
            checked={sure}
            onChange={(event) => change({ sure: event.currentTarget.checked })}
          />
          {t('people.sure')}
        </label>
        <button type="button" className={controls.quiet} onClick={remove}>
          <Icon name="cross" />
          <span className={visibility.unseen}>{t('chip.remove', { name })}</span>
        </button>
      </fieldset>
    </li>
  );
}
