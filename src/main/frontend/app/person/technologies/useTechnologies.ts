import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import type { PositionFilterInput, TechnologyRole } from '../../api/generated/graphql.ts';
import type { TechnologyView } from './useTechnologyView.ts';

const Technologies = graphql(`
  query Technologies(
    $slug: String!
    $positions: PositionFilterInput!
    $roles: [TechnologyRole!]!
    $implied: Boolean!
    $order: TechnologyTenureOrder!
  ) {
    person(slug: $slug) {
      id
      technologies(
        filter: { positions: $positions, roles: $roles, implied: $implied }
        orderBy: $order
      ) {
        technology { id }
        ...TechnologyRow
      }
    }
  }
`);

/** Asks how long the person has worked with what, at the positions that the filter keeps. */
export function useTechnologies(
  slug: string,
  positions: PositionFilterInput | null,
  roles: TechnologyRole[],
  { order, implied }: TechnologyView,
) {
  const [{ data, error, fetching }] = useQuery({
    query: Technologies,
    variables: { slug, positions: positions ?? {}, roles, implied, order },
  });
  return { technologies: data?.person?.technologies, failed: error !== undefined, fetching };
}
