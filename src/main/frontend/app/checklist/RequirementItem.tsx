import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { DateField } from '../parts/DateField.tsx';
import { Icon } from '../parts/Icon.tsx';
import { MonthsField } from '../people/form/MonthsField.tsx';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import styles from './checklist.module.css';
import { NotUnderstood } from './NotUnderstood.tsx';
import type { Requirement } from './requirements.ts';
import type { Term } from './terms.ts';

interface Props {
  requirement: Requirement;
  term: Term;
  change(part: Partial<Requirement>, control?: string): void;
  remove(): void;
  /** What is said of it. */
  children?: ReactNode;
}

/** One requirement: its technology, how long and since when, what of its line is not asked, and the answer. */
export function RequirementItem({ requirement, term, change, remove, children }: Props) {
  const { t } = useLanguage();
  const { technology, months, since } = requirement;
  const name = term.state === 'known' ? term.name : technology;
  return (
    <li className={styles.item}>
      <fieldset>
        <legend className={visibility.unseen}>{name}</legend>
        <h2 data-unknown={term.state === 'unknown'}>
          {term.state === 'known' ? <Link href={`/technologies/${term.slug}`}>{name}</Link> : name}
        </h2>
        <MonthsField months={months} commit={(least) => change({ months: least }, 'months')} />
        <div className={styles.since}>
          <span aria-hidden="true">{t('people.since')}</span>
          <DateField
            label={t('people.since')}
            value={since}
            commit={(date) => change({ since: date }, 'since')}
          />
        </div>
        <button type="button" className={controls.quiet} onClick={remove}>
          <Icon name="cross" />
          <span className={visibility.unseen}>{t('chip.remove', { name })}</span>
        </button>
      </fieldset>
      <NotUnderstood
        requirement={requirement}
        term={term}
        choose={(slug) => change({ technology: slug })}
      />
      {children}
    </li>
  );
}
