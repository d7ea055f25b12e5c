import '../i18n/later.ts';

import { useRef } from 'react';

import { failureOf } from '../api/failure.ts';
import { AddRequirements } from '../checklist/AddRequirements.tsx';
import { datesTake, useDates } from '../checklist/dates.ts';
import { RequirementItem } from '../checklist/RequirementItem.tsx';
import { useRequirements } from '../checklist/useRequirements.ts';
import { useTerms } from '../checklist/useTerms.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import WrongAddress from '../parts/WrongAddress.tsx';
import { DatesBetween } from '../people/form/DatesBetween.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { Comparison } from './Comparison.tsx';
import styles from './compare.module.css';
import { PersonPicker } from './PersonPicker.tsx';
import { nameOf, useChecks } from './useChecks.ts';
import { mostPeople, useWho } from './who.ts';

/** Two to four people side by side: whether each meets the same requirements. */
export default function ComparePage() {
  const { t } = useLanguage();
  useTitle(t('compare.title'));
  const heading = useRef<HTMLHeadingElement>(null);
  const [{ who }, change] = useWho();
  const { requirements, replace, remove, add } = useRequirements();
  const [dates, changeDates] = useDates();
  const terms = useTerms(requirements.map(({ technology }) => technology));
  const people = useChecks(who, requirements, terms, dates);
  const hiding = people.filter(({ person }) => (person?.hiddenFields.length ?? 0) > 0);
  const failed = people.find(({ error }) => error && failureOf(error).kind !== 'NOT_FOUND');
  // What is taken out takes its button along, and the focus must not go with it.
  const takeOut = (act: () => void) => {
    act();
    heading.current?.focus();
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('compare.title')}
        </h1>
        <p>{t('compare.lead')}</p>
        <div className={styles.ways}>
          {who.length < mostPeople && (
            <div className={styles.picker}>
              <PersonPicker
                without={who}
                onChoose={(slug) => change((present) => ({ who: [...present.who, slug] }))}
              />
            </div>
          )}
          {who.length > 0 && requirements.length > 0 && (
            <div className={styles.dates}>
              <DatesBetween dates={dates} change={changeDates} />
            </div>
          )}
          {who.length > 1 && requirements.length > 0 && <CopyLink />}
        </div>
      </header>
      <WrongAddress takes={datesTake} />
      {failed?.error && <FailureNotice error={failed.error} retry={failed.retry} />}
      {who.length === 0 ? (
        <p>{t('compare.empty')}</p>
      ) : (
        <Comparison
          people={people}
          requirements={requirements}
          terms={terms}
          dates={dates}
          remove={(slug) =>
            takeOut(() => change((present) => ({ who: present.who.filter((one) => one !== slug) })))
          }
        />
      )}
      {hiding.length > 0 && (
        <p className={styles.soft}>
          {hiding.map(nameOf).join(t('answer.comma'))}
          {t('answer.colon')}
          {t('person.hidden')}
        </p>
      )}
      {requirements.length === 0 && who.length > 0 && <p>{t('compare.nothing')}</p>}
      {requirements.length > 0 && (
        <details className={styles.change}>
          <summary>{t('compare.change')}</summary>
          <ol aria-label={t('check.requirements')}>
            {requirements.map((requirement, at) => (
              <RequirementItem
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike
                key={at}
                requirement={requirement}
                term={terms[at] ?? { state: 'waiting' }}
                change={(part, control) => replace(at, part, control)}
                remove={() => takeOut(() => remove(at))}
              />
            ))}
          </ol>
        </details>
      )}
      <AddRequirements
        count={requirements.length}
        add={add}
        lead={() => heading.current?.focus()}
      />
    </div>
  );
}
