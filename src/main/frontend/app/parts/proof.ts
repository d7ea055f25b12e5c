import { graphql } from '../api/generated/gql.ts';
import type { ProofFragment } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import type { Mark } from './marks.ts';

export const Proof = graphql(`
  fragment Proof on Evidence {
    technology { id slug name }
    mentioned { id slug name }
    reason
    via { id slug name }
    part
    text
    start
    end
    role
    achievement { id }
  }
`);

/** The mark that a piece of evidence sets in its text. */
export function markOf(piece: ProofFragment, why: (piece: ProofFragment) => string): Mark {
  return {
    start: piece.start,
    end: piece.end,
    kind: piece.reason === 'IMPLIED' ? 'implied' : 'named',
    why: why(piece),
  };
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
