import type { ProofFragment, TechnologyRole } from '../../api/generated/graphql.ts';

/** How a text credits the months of its position: all of them, one at least, none beyond what something else there does, or none. */
export type Credit = 'whole' | 'moment' | 'covered' | 'none';

/** Roles that are no experience unless they are asked for. */
const past: readonly TechnologyRole[] = ['MIGRATED_FROM', 'REPLACED', 'EVALUATED'];

/**
 * Says what a text of a position adds: a title, a summary and a declaration speak of the whole, a
 * sentence of a moment.
 *
 * @param text the evidence that stands in the text
 * @param position all evidence of the position
 * @param roles the roles that are asked for; none asks for experience
 */
export function creditOf(
  text: readonly ProofFragment[],
  position: readonly ProofFragment[],
  roles: readonly TechnologyRole[],
): Credit {
  const counts = ({ role }: ProofFragment) => roles.includes(role) || !past.includes(role);
  const counted = text.filter(counts);
  if (counted.length === 0) {
    return 'none';
  }
  if (counted.some(({ part }) => part !== 'ACHIEVEMENT')) {
    return 'whole';
  }
  const certain = position.filter((piece) => piece.part !== 'ACHIEVEMENT' && counts(piece));
  return counted.every(({ technology }) =>
    certain.some((piece) => piece.technology.id === technology.id),
  )
    ? 'covered'
    : 'moment';
}
