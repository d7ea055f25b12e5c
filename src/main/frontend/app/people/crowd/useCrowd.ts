import { useState } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';

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
  query CrowdFacets($filter: PeopleFilterInput!, $skip: NonNegativeInt!) {
    people(filter: $filter, first: 0) {
      technologyFacets(first: 100, skip: $skip, categories: false) {
        technology { id slug name category { id slug name } }
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
  technology: {
    slug: string;
    name: string;
    category?: { slug: string; name: string } | null;
  };
  count: number;
}

/** What those who match have worked with; counting it may fail while the page of people does not. */
export interface Facets {
  /** The most common first. Categories, which are more common than what they hold, are left out. */
  facets: readonly Facet[];
  /** Asks for those that follow; absent where there are none. */
  more: (() => void) | undefined;
  loading: boolean;
  /** Why they could not be counted. */
  error: CombinedError | undefined;
  retry(): void;
}

const none: never[] = [];

/** As many as a page of facets holds; after one that is full, more may follow. */
const page = 100;

/** The pages of facets after the first one. */
interface Further {
  first: readonly Facet[];
  facets: readonly Facet[];
  loading: boolean;
  error: CombinedError | undefined;
  last: number;
}

export function useFacets(question: PeopleQuestion): Facets {
  const filter = peopleFilter(question);
  const client = useClient();
  const [{ data, error }, ask] = useQuery({ query: CrowdFacets, variables: { filter, skip: 0 } });
  const first = (error ? undefined : data?.people.technologyFacets) ?? none;
  const [latest, setFurther] = useState<Further>();
  const further =
    latest?.first === first
      ? latest
      : { first, facets: none, loading: false, error: undefined, last: first.length };
  const facets = [...first, ...further.facets];
  const loadMore = async () => {
    setFurther({ ...further, loading: true, error: undefined });
    const answer = await client.query(CrowdFacets, { filter, skip: facets.length });
    const next = answer.data?.people.technologyFacets;
    setFurther({
      first,
      facets: [...further.facets, ...(next ?? none)],
      loading: false,
      error: answer.error,
      last: next?.length ?? further.last,
    });
  };
  const failed = error ?? further.error;
  return {
    facets,
    more: further.last === page && !further.loading && !further.error ? loadMore : undefined,
    loading: (!data && !error) || further.loading,
    // A question that is refused is no matter of counting.
    error: failed && failureOf(failed).kind !== 'BAD_REQUEST' ? failed : undefined,
    retry: () => (error ? ask({ requestPolicy: 'network-only' }) : loadMore()),
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
