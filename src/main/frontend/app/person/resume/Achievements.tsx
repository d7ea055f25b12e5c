import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { AchievementsFragment } from '../../api/generated/graphql.ts';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import type { Finding } from '../findings.ts';
import styles from './resume.module.css';
import { type Branch, treeOf } from './tree.ts';
import { useMarks } from './useMarks.ts';

const AchievementsPosition = graphql(`
  fragment Achievements on Position {
    achievements(flat: true) { id text heading depth }
  }
`);

type Node = Branch<AchievementsFragment['achievements'][number]>;

interface Props {
  position: FragmentType<typeof AchievementsPosition>;
  finding: Finding | null | undefined;
  words: string[];
}

/** What was achieved, as the tree its author made; where the filter speaks of some, the rest steps back. */
export function Achievements({ position, finding, words }: Props) {
  const { achievements } = readFragment(AchievementsPosition, position);
  const marks = useMarks(finding);
  const kept = finding?.achievements;
  const holds = ({ node, children }: Node): boolean =>
    !kept || kept.has(node.id) || children.some(holds);
  const list = (branches: Node[]) =>
    branches.length > 0 && (
      <ul className={styles.achievements}>
        {branches.map((branch) => (
          <li
            key={branch.node.id}
            dir="auto"
            className={branch.node.heading ? styles.heading : undefined}
          >
            <span data-kept={holds(branch)}>
              <MarkedText
                text={branch.node.text}
                marks={[
                  ...marks('ACHIEVEMENT', branch.node.id),
                  ...(kept?.has(branch.node.id) === false
                    ? []
                    : marksOfWords(branch.node.text, words)),
                ]}
              />
            </span>
            {list(branch.children)}
          </li>
        ))}
      </ul>
    );
  return list(treeOf(achievements));
}
