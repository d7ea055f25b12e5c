import { useQuery } from 'urql';

import { graphql } from '../api/generated/gql.ts';

export const TechnologyNameQuery = graphql(`
  query TechnologyName($term: String!) {
    technology(name: $term) { id slug name }
  }
`);

/** The name of a technology that an address gives by one of its terms; the term itself while it is unknown. */
export function useTechnologyName(term: string): string {
  const [{ data }] = useQuery({ query: TechnologyNameQuery, variables: { term } });
  return data?.technology?.name ?? term;
}
