import { useMemo } from 'react';
import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import { type PeopleQuestion, peopleFilter } from '../question.ts';

const CrowdQuery = graphql(`
  query Crowd($filter: PeopleFilterInput!) {
    people(filter: $filter, first: 0) {
      totalCount
      technologyFacets(first: 100) {
        technology { id slug name category { id } impliedBy { id } }
        count
      }
    }
  }
`);

/** How many of the people have worked with a technology. */
export interface Facet {
  technology: { slug: string; name: string };
  count: number;
}

/** What is known of all who match, and not of the page alone. */
export interface Crowd {
  total: number | undefined;
  /** The most common technologies first; categories, which are always the most common, are left out. */
  facets: readonly Facet[];
}

/** Asks for all who match; the answer costs more than a page of people, and so comes after it. */
export function useCrowd(question: PeopleQuestion): Crowd {
  const filter = peopleFilter(question);
  const [{ data, error }] = useQuery({ query: CrowdQuery, variables: { filter } });
  const people = error ? undefined : data?.people;
  const facets = useMemo(
    () =>
      (people?.technologyFacets ?? []).filter(
        ({ technology: { category, impliedBy } }) => category || impliedBy.length === 0,
      ),
    [people],
  );
  return { total: people?.totalCount, facets };
}
