import type { Failure } from '../../api/failure.ts';
import type { PeopleQuestion, Requirement } from '../question.ts';

/** The part of a question that the service refuses. */
export interface RefusedPart {
  kind: 'TECHNOLOGY' | 'SINCE' | 'RANGE' | 'PLACE' | 'OTHER';
  requirement?: Requirement;
  /** The nearest terms that the catalogue knows, by slug. */
  suggestions: string[];
}

/** Finds the part by the argument that the service names; null where it refuses nothing. */
export function refusedPart(failure: Failure, question: PeopleQuestion): RefusedPart | null {
  if (failure.kind !== 'BAD_REQUEST') {
    return null;
  }
  const { argument, suggestions } = failure;
  const [, at, field] =
    /^filter\.experience\[(\d+)\]\.(technology|usedSince)$/.exec(argument) ?? [];
  const requirement = question.requirements[Number(at)];
  if (requirement) {
    return { kind: field === 'technology' ? 'TECHNOLOGY' : 'SINCE', requirement, suggestions };
  }
  if (/\.(within|period)(\.|$)/.test(argument)) {
    return { kind: 'RANGE', suggestions };
  }
  const isPlace = argument === 'after' || argument === 'before';
  return { kind: isPlace ? 'PLACE' : 'OTHER', suggestions };
}
