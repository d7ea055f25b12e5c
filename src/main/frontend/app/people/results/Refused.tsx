import type { CombinedError } from 'urql';
import { Link, useLocation, useSearch } from 'wouter';

import { failureOf } from '../../api/failure.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { placed } from '../paging.ts';
import { everybody, type PeopleQuestion } from '../question.ts';

interface Props {
  error: CombinedError;
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
}

/** Ways out of a question that the service refuses: the nearest terms it knows, the first page, or everybody. */
export function Refused({ error, question, change }: Props) {
  const { t } = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const failure = failureOf(error);
  if (failure.kind !== 'BAD_REQUEST') {
    return null;
  }
  const { argument, suggestions } = failure;
  const [, place] = /^filter\.experience\[(\d+)\]\.technology$/.exec(argument) ?? [];
  const instead = (slug: string) =>
    question.requirements.map((one, at) =>
      at === Number(place) ? { ...one, technology: slug } : one,
    );
  return (
    <>
      {place !== undefined &&
        suggestions.map((slug) => (
          <button
            key={slug}
            type="button"
            className="button"
            onClick={() => change({ requirements: instead(slug) })}
          >
            {slug}
          </button>
        ))}
      {(argument === 'after' || argument === 'before') && (
        <Link href={path + placed(search, {})} className="button">
          {t('pages.first')}
        </Link>
      )}
      <button type="button" className="button" onClick={() => change(everybody)}>
        {t('nobody.all')}
      </button>
    </>
  );
}
