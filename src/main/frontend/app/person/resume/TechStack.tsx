import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { ProofFragment, TechStackFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Explained } from '../../parts/Explained.tsx';
import { useReason } from '../../parts/proof.ts';
import { useChangeFilter } from '../filter/useFilter.ts';
import type { Finding } from '../findings.ts';
import styles from './stack.module.css';

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
  finding: Finding | undefined;
}

type Use = TechStackFragment['techStack'][number];

/** The technologies of a position, the declared ones first, each with what it was for; choosing one asks the whole résumé for it. */
export function TechStack({ position, finding }: Props) {
  const { t } = useLanguage();
  const { techStack } = readFragment(TechStackPosition, position);
  const isDeclared = ({ sources }: Use) => sources.includes('DECLARED');
  const groups = [
    { name: 'declared', uses: techStack.filter(isDeclared) },
    { name: 'mentioned', uses: techStack.filter((use) => !isDeclared(use)) },
  ] as const;
  return groups
    .filter(({ uses }) => uses.length > 0)
    .map(({ name, uses }) => (
      <div key={name} className={styles.stack} data-source={name}>
        <Explained says={t(`stack.${name}.credit`)}>{t(`stack.${name}`)}</Explained>
        <ul aria-label={t('stack')}>
          {uses.map((use) => (
            <StackItem key={use.technology.id} use={use} finding={finding} />
          ))}
        </ul>
      </div>
    ));
}

function StackItem({ use, finding }: { use: Use; finding: Finding | undefined }) {
  const change = useChangeFilter();
  const { t } = useLanguage();
  const why = useReason();
  const reasons = (pieces: readonly ProofFragment[]) => [...new Set(pieces.map(why))].join('; ');
  const { technology, role, purposes, versions } = use;
  const shown = finding?.evidence.filter((piece) => piece.mentioned.id === technology.id) ?? [];
  const declared = shown.filter(({ part }) => part === 'STACK');
  const notes = [role === 'USED' ? '' : t(`role.${role}`), ...purposes].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        dir="auto"
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
}

function proofOf(pieces: readonly ProofFragment[]) {
  if (pieces.length === 0) {
    return undefined;
  }
  return pieces.every(({ reason }) => reason === 'IMPLIED') ? 'implied' : 'named';
}
