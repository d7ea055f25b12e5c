import type { PositionBodyFragment, ProofFragment } from '../../api/generated/graphql.ts';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { type Mark, marksOfWords } from '../../parts/marks.ts';
import styles from './achievements.module.css';
import { Credited } from './Credited.tsx';
import type { Branch } from './tree.ts';

export type Achievement = PositionBodyFragment['achievements'][number];

interface Props {
  branches: readonly Branch<Achievement>[];
  /** The marks that the proof sets in an achievement. */
  marks(id: string): Mark[];
  /** All evidence of the position. */
  evidence: readonly ProofFragment[];
  /** The words to mark. */
  words: string[];
}

/** What was achieved, as the tree its author made. */
export function Achievements({ branches, marks, evidence, words }: Props) {
  return (
    branches.length > 0 && (
      <ul className={styles.achievements}>
        {branches.map(({ node, children }) => (
          <li key={node.id} dir="auto" className={node.heading ? styles.heading : undefined}>
            <span>
              <MarkedText
                text={node.text}
                marks={[...marks(node.id), ...marksOfWords(node.text, words)]}
              />
            </span>
            <Credited
              text={evidence.filter(({ achievement }) => achievement?.id === node.id)}
              position={evidence}
            />
            <Achievements branches={children} marks={marks} evidence={evidence} words={words} />
          </li>
        ))}
      </ul>
    )
  );
}
