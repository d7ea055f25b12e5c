import { createContext, use, useMemo } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import type { MatchesQuery, ProofFragment, TechnologyRole } from '../api/generated/graphql.ts';
import { Proof } from '../parts/proof.ts';
import {
  type PersonFilter,
  positionFilter,
  technologyFilter,
  wordsFilter,
} from './filter/filter.ts';

const Matches = graphql(`
  query Matches(
    $slug: String!
    $filter: PositionFilterInput!
    $technologies: TechnologyFilterInput!
    $prove: Boolean!
    $words: AchievementFilterInput!
    $worded: Boolean!
  ) {
    person(slug: $slug) {
      id
      positions(filter: $filter) {
        id
        evidence(technologies: $technologies) @include(if: $prove) { ...Proof }
        achievements(flat: true, filter: $words) @include(if: $worded) { id }
      }
    }
  }
`);

type MatchingPosition = NonNullable<MatchesQuery['person']>['positions'][number];

/** What the filter found at one position. */
export interface Finding {
  evidence: readonly ProofFragment[];
  /** The achievements that the filter speaks of; null where it speaks of positions alone. */
  achievements: ReadonlySet<string> | null;
}

/** What the filter found, by position; null where nothing is filtered. */
export type Findings = ReadonlyMap<string, Finding> | null;

/** What the filter keeps, and where that is proved, as a question to the service. */
export const findingsQuestion = (slug: string, filter: PersonFilter) => ({
  query: Matches,
  variables: {
    slug,
    filter: positionFilter(filter) ?? {},
    technologies: technologyFilter(filter),
    prove: filter.technologies.length > 0 || filter.roles.length > 0,
    words: wordsFilter(filter),
    worded: filter.text.trim() !== '',
  },
});

/** Asks the service what the filter keeps, where it asks for something. */
export function useFindings(slug: string, filter: PersonFilter) {
  const input = positionFilter(filter);
  const [answer, ask] = useQuery({ ...findingsQuestion(slug, filter), pause: !input });
  const positions = (!answer.error && input && answer.data?.person?.positions) || null;
  const findings: Findings = useMemo(
    () => positions && new Map(positions.map((each) => [each.id, findingAt(each)])),
    [positions],
  );
  return {
    findings,
    roles: answer.operation?.variables.technologies.roles ?? noRoles,
    filtered: input !== null,
    waiting: input !== null && !answer.error && (answer.fetching || answer.stale),
    error: input ? answer.error : undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

const noRoles: readonly TechnologyRole[] = [];

function findingAt(position: MatchingPosition): Finding {
  const evidence = readFragment(Proof, position.evidence ?? []);
  const worded = position.achievements?.map(({ id }) => id) ?? [];
  const proved = evidence.flatMap(({ achievement }) => (achievement ? [achievement.id] : []));
  const achievements = new Set([...worded, ...proved]);
  return { evidence, achievements: achievements.size > 0 ? achievements : null };
}

/** For those who show texts: what is asked for, as far as they need it, and what was found. */
export const FindingsContext = createContext<{
  findings: Findings;
  words: string[];
  roles: readonly TechnologyRole[];
}>({ findings: null, words: [], roles: [] });

/** What was found at a position: undefined while nothing is filtered, null where the filter leaves it out. */
export function useFinding(position: string): {
  finding: Finding | null | undefined;
  words: string[];
} {
  const { findings, words } = use(FindingsContext);
  return { finding: findings ? (findings.get(position) ?? null) : undefined, words };
}
