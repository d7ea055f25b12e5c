import { memo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import hues from '../../parts/hues.module.css';
import { classes } from '../../style/classes.ts';
import { useFinding } from '../findings.ts';
import { PositionBody } from './PositionBody.tsx';
import { PositionDates } from './PositionDates.tsx';
import { PositionTitle } from './PositionTitle.tsx';
import { ProofList } from './ProofList.tsx';
import styles from './position.module.css';

const PositionEntryPosition = graphql(`
  fragment PositionEntry on Position {
    id
    kind
    ...PositionDates
    ...PositionTitle
    ...PositionBody
  }
`);

interface Props {
  position: FragmentType<typeof PositionEntryPosition>;
}

const none: string[] = [];

/** One position of the résumé, with the proof that the filter found in it; left out by the filter, its head alone. */
export const PositionEntry = memo(function PositionEntry({ position }: Props) {
  const data = readFragment(PositionEntryPosition, position);
  const entry = `position-${data.id}`;
  const { finding, words } = useFinding(data.id);
  const shown = finding ?? undefined;
  const heading = `${entry}-title`;
  const sought = finding ? words : none;
  return (
    <article
      id={entry}
      className={classes(styles.position, hues[data.kind])}
      aria-labelledby={heading}
      data-found={finding === undefined ? undefined : finding !== null}
    >
      <PositionDates position={data} />
      <div className={styles.what} dir="auto">
        <PositionTitle position={data} id={heading} finding={shown} words={sought} />
        {finding && <ProofList evidence={finding.evidence} entry={entry} />}
        <PositionBody position={data} finding={shown} words={sought} />
      </div>
    </article>
  );
});
