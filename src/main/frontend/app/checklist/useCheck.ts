import { useQuery } from 'urql';

import { graphql } from '../api/generated/gql.ts';
import type { CheckQuery, PositionKind } from '../api/generated/graphql.ts';
import { type Dates, datesRange } from './dates.ts';
import type { Requirement } from './requirements.ts';
import type { Term } from './terms.ts';

const Check = graphql(`
  query Check($slug: String!, $requirements: [RequirementInput!]!) {
    person(slug: $slug) {
      id
      slug
      name
      headline
      hiddenFields
      check(requirements: $requirements) {
        status
        conditions { condition status }
        experience {
          technology { id slug name }
          implied
          clippedToRelease
          tenure {
            months
            monthsAtLeast
            current
            lastUsed
            intervals { start end ongoing mentionedOnly { start end } }
          }
          evidence {
            ...Proof
            position { ...PassagePosition }
          }
        }
        unclear { id ...PassagePosition }
      }
    }
  }
`);

/** Somebody with what the service says of each requirement. */
export type Checked = NonNullable<CheckQuery['person']>;

/** What the service says of one requirement. */
export type RequirementCheck = Checked['check'][number];

/** What counts as experience: the same as in a search for people. */
const kinds: PositionKind[] = ['EMPLOYMENT', 'VOLUNTEERING', 'PROJECT'];

/** Asks whether somebody meets the requirements in the dates; those that are no terms are not asked, and have no answer. */
export function useCheck(
  slug: string | undefined,
  asked: readonly Requirement[],
  terms: Term[],
  dates: Dates,
) {
  const known = terms.flatMap((term, at) => {
    const requirement = asked[at];
    return term.state === 'known' && requirement ? [{ at, slug: term.slug, ...requirement }] : [];
  });
  const waiting = slug === undefined || terms.some(({ state }) => state === 'waiting');
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: Check,
    variables: {
      slug: slug ?? '',
      requirements: known.map(({ slug: technology, months, since }) => ({
        technology,
        minMonths: months || null,
        usedSince: since || null,
        within: datesRange(dates),
        kinds,
      })),
    },
    pause: waiting,
  });
  const person = slug === undefined || error ? undefined : data?.person;
  // Until an answer comes, there is that to the question before.
  const checks = waiting || fetching || stale ? undefined : person?.check;
  return {
    person,
    /** The answer to the requirement at a place, where there is one. */
    checkAt: (place: number) => checks?.[known.findIndex(({ at }) => at === place)],
    /** Whether the answers are still to come. */
    waiting: !checks && !error,
    error: slug === undefined ? undefined : error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
