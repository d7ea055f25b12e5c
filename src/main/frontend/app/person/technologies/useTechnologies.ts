import { useQuery } from 'urql';

import { graphql } from '../../api/generated/gql.ts';
import { type PersonFilter, positionFilter } from '../filter/filter.ts';
import type { TechnologyView } from './useTechnologyView.ts';

const Technologies = graphql(`
  query Technologies(
    $slug: String!
    $positions: PositionFilterInput!
    $roles: [TechnologyRole!]!
    $implied: Boolean!
    $order: TechnologyTenureOrder!
    $asked: [String!]!
    $through: Boolean!
    $some: Boolean!
  ) {
    person(slug: $slug) {
      id
      asked: technologies(
        filter: { technologies: $asked, positions: $positions, roles: $roles, implied: $through }
      ) @include(if: $some) {
        technology { id }
        ...TechnologyRow
      }
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

/** Asks how long the person has worked with what, at the positions that the filter keeps; what is asked for comes first. */
export function useTechnologies(slug: string, filter: PersonFilter, view: TechnologyView) {
  const [{ data, error }, ask] = useQuery({
    query: Technologies,
    variables: {
      slug,
      positions: positionFilter(filter) ?? {},
      roles: filter.roles,
      ...view,
      asked: filter.technologies,
      through: !filter.direct,
      some: filter.technologies.length > 0,
    },
  });
  const asked = data?.person?.asked ?? [];
  const others = data?.person?.technologies.filter(
    ({ technology }) => !asked.some((one) => one.technology.id === technology.id),
  );
  return {
    technologies: others && [...asked, ...others],
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
