import type { EvidencePart, ProofFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Mark } from '../../parts/marks.ts';
import type { Finding } from '../findings.ts';

/** Gives the marks that the evidence sets in one part of a position's text. */
export function useMarks(finding: Finding | null | undefined) {
  const why = useReason();
  return (part: EvidencePart, achievement?: string): Mark[] =>
    (finding?.evidence ?? [])
      .filter((piece) => piece.part === part && piece.achievement?.id === achievement)
      .map((piece) => ({
        start: piece.start,
        end: piece.end,
        kind: piece.reason === 'IMPLIED' ? 'implied' : 'named',
        why: why(piece),
      }));
}

/** Says in a sentence why words show a technology: by its name, by another name, or because theirs implies it. */
export function useReason() {
  const { t } = useLanguage();
  return ({ reason, role, technology, text, start, end, via }: ProofFragment) => {
    const sentence = t(`proof.${reason}`, {
      technology: technology.name,
      words: text.slice(start, end),
      chain: via.map(({ name }) => name).join(' → '),
    });
    return role === 'USED' ? sentence : t('proof.role', { sentence, role: t(`role.${role}`) });
  };
}
