import type { CombinedError } from 'urql';

import { failureOf } from '../../api/failure.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { PersonFilter } from './filter.ts';
import { nothingAsked } from './filter.ts';
import type { ChangeFilter } from './useFilter.ts';

interface Props {
  error: CombinedError;
  filter: PersonFilter;
  change: ChangeFilter;
}

/** Ways out of a question that the service refused: the nearest terms it knows, or to ask for nothing. */
export function UnknownTechnology({ error, filter, change }: Props) {
  const { t } = useLanguage();
  const failure = failureOf(error);
  if (failure.kind !== 'BAD_REQUEST') {
    return null;
  }
  const [, list, place] = /technologies\.(\w+)\[(\d+)\]/.exec(failure.argument) ?? [];
  const replaced = (slugs: string[], slug: string) =>
    slugs.map((old, index) => (index === Number(place) ? slug : old));
  const take = (slug: string) =>
    change(
      list === 'noneOf'
        ? { without: replaced(filter.without, slug) }
        : { technologies: replaced(filter.technologies, slug) },
    );
  return (
    <>
      {place !== undefined &&
        failure.suggestions.map((slug) => (
          <button key={slug} type="button" className="button" onClick={() => take(slug)}>
            {slug}
          </button>
        ))}
      <button type="button" className="button" onClick={() => change(nothingAsked)}>
        {t('filter.clear')}
      </button>
    </>
  );
}
