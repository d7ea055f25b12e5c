import { useMemo } from 'react';
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
    $range: DateRangeInput!
    $ranged: Boolean!
  ) {
    person(slug: $slug) {
      id
      asked: technologies(
        filter: { technologies: $asked, positions: $positions, roles: $roles, implied: $through }
      ) @include(if: $some) {
        technology { id name }
        tenure {
          months
          monthsAtLeast
          current
          lastUsed
          intervals { start end ongoing mentionedOnly { start end } }
        }
        ...TechnologyRow
      }
      within: technologies(
        filter: { technologies: $asked, positions: $positions, roles: $roles, implied: $through }
        within: $range
      ) @include(if: $ranged) {
        technology { id }
        tenure { months monthsAtLeast }
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

/** How long the person has worked with what, at the positions that the filter keeps, as a question to the service. */
export const technologiesQuestion = (slug: string, filter: PersonFilter, view: TechnologyView) => ({
  query: Technologies,
  variables: {
    slug,
    positions: positionFilter(filter) ?? {},
    roles: filter.roles,
    ...view,
    asked: filter.technologies,
    through: !filter.direct,
    some: filter.technologies.length > 0,
    range: { from: filter.from || null, to: filter.to || null },
    ranged: filter.technologies.length > 0 && (filter.from !== '' || filter.to !== ''),
  },
});

/** Asks how long the person has worked with what; what is asked for comes first. */
export function useTechnologies(slug: string, filter: PersonFilter, view: TechnologyView) {
  const [{ data, error }, ask] = useQuery(technologiesQuestion(slug, filter, view));
  const person = data?.person;
  const found = useMemo(() => {
    const asked = person?.asked ?? [];
    const others = person?.technologies.filter(
      ({ technology }) => !asked.some((one) => one.technology.id === technology.id),
    );
    const within = person?.within;
    return {
      asked: asked.map(({ technology, tenure }) => ({
        technology,
        tenure,
        within: within
          ? (within.find((one) => one.technology.id === technology.id)?.tenure ?? nothing)
          : null,
      })),
      technologies: others && [...asked, ...others],
    };
  }, [person]);
  return { ...found, error, retry: () => ask({ requestPolicy: 'network-only' }) };
}

const nothing = { months: 0, monthsAtLeast: 0 };
