import type { EvidencePart } from '../../api/generated/graphql.ts';
import type { Mark } from '../../parts/marks.ts';
import { markOf, useReason } from '../../parts/proof.ts';
import type { Finding } from '../findings.ts';

/** Gives the marks that the evidence sets in one part of a position's text. */
export function useMarks(finding: Finding | undefined) {
  const why = useReason();
  return (part: EvidencePart, achievement?: string): Mark[] =>
    (finding?.evidence ?? [])
      .filter((piece) => piece.part === part && piece.achievement?.id === achievement)
      .map((piece) => markOf(piece, why));
}
