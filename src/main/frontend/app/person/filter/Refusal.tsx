import type { CombinedError } from 'urql';

import { failureOf } from '../../api/failure.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import controls from '../../style/controls.module.css';
import type { PersonFilter } from './filter.ts';
import { nothingAsked } from './filter.ts';
import { useChangeFilter } from './useFilter.ts';

interface Props {
  filter: PersonFilter;
  error: CombinedError;
  retry(): void;
}

/** Why the question has no answer, and ways out: again, the nearest terms, or to take back what was refused and nothing else. */
export function Refusal({ filter, error, retry }: Props) {
  const change = useChangeFilter();
  const { t } = useLanguage();
  const failure = failureOf(error);
  if (failure.kind !== 'BAD_REQUEST') {
    return <FailureNotice error={error} retry={retry} />;
  }
  const { argument, suggestions } = failure;
  const reversed = argument.endsWith('period');
  const refused = refusedTerm(argument, filter);
  const says = refused
    ? t('technology.unknown', { name: refused.term })
    : reversed
      ? t('range.reversed')
      : undefined;
  return (
    <FailureNotice error={error} retry={retry} says={says}>
      {refused &&
        suggestions.map((slug) => (
          <button
            key={slug}
            type="button"
            className={controls.button}
            onClick={() => change(refused.replacedBy(slug))}
          >
            {slug}
          </button>
        ))}
      {reversed && (
        <button
          type="button"
          className={controls.button}
          onClick={() => change({ from: filter.to, to: filter.from })}
        >
          {t('range.swap')}
        </button>
      )}
      <button
        type="button"
        className={controls.button}
        onClick={() => change(refused?.removed ?? (reversed ? { from: '', to: '' } : nothingAsked))}
      >
        {refused
          ? t('chip.remove', { name: refused.term })
          : t(reversed ? 'range.clear' : 'filter.clear')}
      </button>
    </FailureNotice>
  );
}

/** The term that an argument such as `filter.technologies.anyOf[0]` points at, and the filter without it. */
function refusedTerm(argument: string, filter: PersonFilter) {
  const [, list, place] = /technologies\.(\w+)\[(\d+)\]/.exec(argument) ?? [];
  const key = list === 'noneOf' ? 'without' : 'technologies';
  const terms = filter[key];
  const term = terms[Number(place)];
  return term === undefined
    ? null
    : {
        term,
        removed: { [key]: terms.filter((old) => old !== term) } as Partial<PersonFilter>,
        replacedBy: (slug: string): Partial<PersonFilter> => ({
          [key]: terms.map((old) => (old === term ? slug : old)),
        }),
      };
}
