import type { CombinedError } from 'urql';
import { Link, useLocation, useSearch } from 'wouter';

import { failureOf } from '../../api/failure.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import controls from '../../style/controls.module.css';
import { placed } from '../paging.ts';
import { everybody, type PeopleQuestion } from '../question.ts';
import { refusedPart } from './refusedPart.ts';
import { Way } from './Way.tsx';

interface Props {
  error: CombinedError;
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
  retry(): void;
}

/** Says what the service refuses, and what to ask instead: the nearest terms, the first page, everybody. */
export function Refused({ error, question, change, retry }: Props) {
  const { t } = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const part = refusedPart(failureOf(error), question);
  if (!part) {
    return <FailureNotice error={error} retry={retry} />;
  }
  const instead = (change: object) =>
    question.requirements.map((one) => (one === part.requirement ? { ...one, ...change } : one));
  const { technology: name = '', since = '' } = part.requirement ?? {};
  const says = {
    TECHNOLOGY: t('technology.unknown', { name }),
    SINCE: t('people.since.wrong', { since, form: t('range.form') }),
    RANGE: t('range.reversed'),
    PLACE: t('pages.wrong'),
    OTHER: undefined,
  }[part.kind];
  return (
    <FailureNotice error={error} retry={retry} says={says}>
      {part.kind === 'TECHNOLOGY' &&
        part.suggestions.map((technology) => (
          <Way
            key={technology}
            text={technology}
            take={() => change({ requirements: instead({ technology }) })}
          />
        ))}
      {part.kind === 'SINCE' && (
        <Way
          text={t('address.without', { name: t('chip.text', { text: since }) })}
          take={() => change({ requirements: instead({ since: '' }) })}
        />
      )}
      {part.kind === 'RANGE' && (
        <>
          <Way
            text={t('range.swap')}
            take={() => change({ from: question.to, to: question.from })}
          />
          <Way text={t('range.clear')} take={() => change({ from: '', to: '' })} />
        </>
      )}
      {part.kind === 'PLACE' && (
        <Link href={path + placed(search, {})} className={controls.button}>
          {t('pages.first')}
        </Link>
      )}
      <Way text={t('nobody.all')} take={() => change(everybody)} />
    </FailureNotice>
  );
}
