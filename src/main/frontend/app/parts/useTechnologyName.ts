import { useQuery } from 'urql';

import { graphql } from '../api/generated/gql.ts';

export const TechnologyNameQuery = graphql(`
  query TechnologyName($term: String!) {
    technology(name: $term) { id slug name }
  }
`);

/**
 * The name of a technology that an address gives by one of its terms: the one that the page knows already, else as the
 * service says; the term itself while it is unknown.
 */
export function useTechnologyName(term: string, known?: string): string {
  const [{ data }] = useQuery({
    query: TechnologyNameQuery,
    variables: { term },
    pause: known !== undefined,
  });
  return known ?? data?.technology?.name ?? term;
}
