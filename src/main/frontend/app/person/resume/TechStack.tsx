import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { ProofFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { useReason } from '../../parts/proof.ts';
import { useFilter } from '../filter/useFilter.ts';
import type { Finding } from '../findings.ts';
import styles from './resume.module.css';

const TechStackPosition = graphql(`
  fragment TechStack on Position {
    techStack {
      technology { id slug name }
      role
      purposes
      versions
      sources
    }
  }
`);

interface Props {
  position: FragmentType<typeof TechStackPosition>;
  finding: Finding | null | undefined;
}

/** The technologies of a position, each with what it was for; choosing one asks the whole résumé for it. */
export function TechStack({ position, finding }: Props) {
  const [, change] = useFilter();
  const { t } = useLanguage();
  const why = useReason();
  const reasons = (pieces: readonly ProofFragment[]) => [...new Set(pieces.map(why))].join('; ');
  const { techStack } = readFragment(TechStackPosition, position);
  return (
    techStack.length > 0 && (
      <ul className={styles.stack} aria-label={t('stack')}>
        {techStack.map(({ technology, role, purposes, versions, sources }) => {
          const shown =
            finding?.evidence.filter((piece) => piece.mentioned.id === technology.id) ?? [];
          const declared = shown.filter(({ part }) => part === 'STACK');
          const notes = [role === 'USED' ? '' : t(`role.${role}`), ...purposes].filter(Boolean);
          return (
            <li key={technology.id}>
              <button
                type="button"
                className={styles.item}
                dir="auto"
                data-source={sources.includes('DECLARED') ? 'declared' : 'mentioned'}
                data-proof={proofOf(shown)}
                data-reasons={declared.length > 0 ? reasons(declared) : undefined}
                title={reasons(shown) || t('stack.ask', { technology: technology.name })}
                onClick={() => change({ technologies: [technology.slug] })}
              >
                {[technology.name, ...versions].join(' ')}
                {notes.length > 0 && <span className={styles.note}>({notes.join(', ')})</span>}
              </button>
            </li>
          );
        })}
      </ul>
    )
  );
}

function proofOf(pieces: readonly ProofFragment[]) {
  if (pieces.length === 0) {
    return undefined;
  }
  return pieces.every(({ reason }) => reason === 'IMPLIED') ? 'implied' : 'named';
}
