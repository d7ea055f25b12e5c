import '../i18n/later.ts';

import { useRef } from 'react';
import { Link } from 'wouter';

import { failureOf } from '../api/failure.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import WrongAddress from '../parts/WrongAddress.tsx';
import { DatesBetween } from '../people/form/DatesBetween.tsx';
import { NotFound } from '../shell/DeadEnd.tsx';
import { useTitle } from '../shell/useTitle.ts';
import controls from '../style/controls.module.css';
import { AddRequirements } from './AddRequirements.tsx';
import styles from './checklist.module.css';
import { datesParts, datesTake, useDates } from './dates.ts';
import { Figures } from './Figures.tsx';
import { Proofs } from './Proofs.tsx';
import { RequirementItem } from './RequirementItem.tsx';
import { addressOf } from './requirements.ts';
import { Sum } from './Sum.tsx';
import { useCheck } from './useCheck.ts';
import { useRequirements } from './useRequirements.ts';
import { useTerms } from './useTerms.ts';
import { Verdict } from './Verdict.tsx';

/** Whether somebody meets what is required, requirement by requirement, with the figures and the proof. */
export default function ChecklistPage({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const { requirements, replace, remove, add } = useRequirements();
  const [dates, changeDates] = useDates();
  const terms = useTerms(requirements.map(({ technology }) => technology));
  const { person, checkAt, waiting, error, retry } = useCheck(slug, requirements, terms, dates);
  const name = person && (person.name ?? person.headline ?? person.slug);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(name && t('check.title', { name }));
  if (!person) {
    return waiting ? (
      <Loading />
    ) : error && failureOf(error).kind !== 'NOT_FOUND' ? (
      <FailureNotice error={error} retry={retry} />
    ) : (
      <NotFound />
    );
  }
  const technologies = terms.flatMap((term) => (term.state === 'known' ? [term.slug] : []));
  const asked = new URLSearchParams([
    ...technologies.map((term) => ['tech', term]),
    ...datesParts(dates),
  ]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('check.title', { name: name ?? slug })}
        </h1>
        <p>{t('check.lead')}</p>
        {person.hiddenFields.length > 0 && <p className={styles.soft}>{t('person.hidden')}</p>}
        <ul className={styles.ways}>
          <li>
            <Link
              href={`/people/${slug}${asked.size > 0 ? `?${asked}` : ''}`}
              className={controls.button}
            >
              {t('resume')}
              <Icon name="arrow" />
            </Link>
          </li>
          <li>
            <Link
              href={addressOf('/compare', requirements, [['who', slug], ...datesParts(dates)])}
              className={controls.button}
            >
              {t('compare.with')}
              <Icon name="arrow" />
            </Link>
          </li>
          <li>
            <CopyLink />
          </li>
        </ul>
      </header>
      <WrongAddress takes={datesTake} />
      {requirements.length > 0 && (
        <section aria-busy={waiting}>
          <div className={styles.dates}>
            <DatesBetween dates={dates} change={changeDates} />
          </div>
          <Sum checks={requirements.map((_, at) => checkAt(at))} waiting={waiting} />
          <ol aria-label={t('check.requirements')}>
            {requirements.map((requirement, at) => {
              const check = checkAt(at);
              return (
                <RequirementItem
                  // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike
                  key={at}
                  requirement={requirement}
                  term={terms[at] ?? { state: 'waiting' }}
                  change={(part, control) => replace(at, part, control)}
                  remove={() => {
                    remove(at);
                    heading.current?.focus();
                  }}
                >
                  {check && (
                    <div className={styles.answer}>
                      <Verdict status={check.status} />
                      <Figures requirement={requirement} check={check} dates={dates} />
                      <Proofs key={check.experience.technology.id} check={check} />
                    </div>
                  )}
                </RequirementItem>
              );
            })}
          </ol>
        </section>
      )}
      <AddRequirements
        count={requirements.length}
        add={add}
        lead={() => heading.current?.focus()}
      />
    </div>
  );
}
