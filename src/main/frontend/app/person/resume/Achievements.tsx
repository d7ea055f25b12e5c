import type { PositionBodyFragment } from '../../api/generated/graphql.ts';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { type Mark, marksOfWords } from '../../parts/marks.ts';
import styles from './resume.module.css';
import type { Branch } from './tree.ts';

export type Achievement = PositionBodyFragment['achievements'][number];

interface Props {
  branches: readonly Branch<Achievement>[];
  /** The marks that the proof sets in an achievement. */
  marks(id: string): Mark[];
  /** The words to mark. */
  words: string[];
}

/** What was achieved, as the tree its author made. */
export function Achievements({ branches, marks, words }: Props) {
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
            <Achievements branches={children} marks={marks} words={words} />
          </li>
        ))}
      </ul>
    )
  );
}
