import { type CombinedError, useQuery } from 'urql';

import { failureOf } from '../../api/failure.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Near } from '../../parts/picker/useChoices.ts';
import { type PeopleQuestion, peopleFilter } from '../question.ts';

const HowMany = graphql(`
  query HowMany($filter: PeopleFilterInput!) {
    people(filter: $filter, first: 0) { totalCount }
  }
`);

const CrowdFacets = graphql(`
  query CrowdFacets($filter: PeopleFilterInput!) {
    people(filter: $filter, first: 0) {
      technologyFacets(first: 100, categories: false) {
        technology { id slug name }
        count
      }
    }
  }
`);

/** How many people match in all; the answer costs more than a page of people, and so comes after it. */
export function useTotal(question: PeopleQuestion): number | undefined {
  const filter = peopleFilter(question);
  const [{ data, error }] = useQuery({ query: HowMany, variables: { filter } });
  return error ? undefined : data?.people.totalCount;
}

/** How many of the people have worked with a technology. */
export interface Facet {
  technology: { slug: string; name: string };
  count: number;
}

/** What those who match have worked with; counting it may fail while the page of people does not. */
export interface Facets {
  /** The most common first. Categories, which are more common than what they hold, are left out. */
  facets: readonly Facet[];
  loading: boolean;
  /** Why they could not be counted. */
  error: CombinedError | undefined;
  retry(): void;
}

const none: never[] = [];

export function useFacets(question: PeopleQuestion): Facets {
  const filter = peopleFilter(question);
  const [{ data, error }, ask] = useQuery({ query: CrowdFacets, variables: { filter } });
  const facets = (error ? undefined : data?.people.technologyFacets) ?? none;
  return {
    facets,
    loading: !data && !error,
    // A question that is refused is no matter of counting.
    error: error && failureOf(error).kind !== 'BAD_REQUEST' ? error : undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

/** The facets as a picker offers them, each with its number of people. */
export function useNear(facets: readonly Facet[]): Near[] {
  const { t } = useLanguage();
  return facets.map(({ technology: { slug, name }, count }) => ({
    slug,
    name,
    note: t('people.count', { total: count }),
  }));
}
