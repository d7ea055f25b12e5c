import { memo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Finding } from '../findings.ts';
import { type Achievement, Achievements } from './Achievements.tsx';
import styles from './body.module.css';
import { Credited } from './Credited.tsx';
import { countOf, splitBy } from './split.ts';
import { TechStack } from './TechStack.tsx';
import { type Branch, treeOf } from './tree.ts';
import { useMarks } from './useMarks.ts';

const PositionBodyPosition = graphql(`
  fragment PositionBody on Position {
    summary
    achievements(flat: true) { id text heading depth }
    ...TechStack
  }
`);

interface Props {
  position: FragmentType<typeof PositionBodyPosition>;
  finding: Finding | undefined;
  /** The words that the filter found at the position. */
  words: string[];
}

/** What a position says; where the filter speaks of some of it, that comes first and the rest is folded. */
export const PositionBody = memo(function PositionBody({ position, finding, words }: Props) {
  const { t } = useLanguage();
  const data = readFragment(PositionBodyPosition, position);
  const marks = useMarks(finding);
  const tree = treeOf(data.achievements);
  const speaks = finding && (finding.achievements !== null || finding.evidence.length > 0);
  const isKept = ({ id }: Achievement) => finding?.achievements?.has(id) ?? false;
  const { kept, rest } = speaks ? splitBy(tree, isKept) : { kept: tree, rest: [] };
  const summary = data.summary ?? '';
  const summaryMarks = [...marks('SUMMARY'), ...marksOfWords(summary, words)];
  const inStack = finding?.evidence.some(({ part }) => part === 'STACK') ?? false;
  const folded = {
    summary: speaks && summaryMarks.length === 0 ? summary : '',
    stack: speaks && !inStack,
  };
  const more = countOf(rest);
  const evidence = finding?.evidence ?? [];
  const paragraph = (
    <div>
      <p className={styles.summary} dir="auto">
        <MarkedText text={summary} marks={summaryMarks} />
      </p>
      <Credited text={evidence.filter(({ part }) => part === 'SUMMARY')} position={evidence} />
    </div>
  );
  const list = (branches: readonly Branch<Achievement>[], sought: string[]) => (
    <Achievements
      branches={branches}
      marks={(id) => marks('ACHIEVEMENT', id)}
      evidence={evidence}
      words={speaks ? sought : words}
    />
  );
  const stack = <TechStack position={data} finding={finding} />;
  return (
    <div className={styles.body}>
      {summary && !folded.summary && paragraph}
      {list(kept, words)}
      {!folded.stack && stack}
      {speaks && (folded.summary || more > 0 || folded.stack) && (
        <details className={classes(styles.rest, visibility.screenOnly)}>
          <summary className={controls.quiet}>
            <Icon name="down" />
            <span dir="auto">{more > 0 ? t('rest', { count: more }) : t('rest.other')}</span>
          </summary>
          {folded.summary && paragraph}
          {list(rest, [])}
          {folded.stack && stack}
        </details>
      )}
    </div>
  );
});
