import { memo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import hues from '../../parts/hues.module.css';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import { classes } from '../../style/classes.ts';
import { useFinding } from '../findings.ts';
import { Credited } from './Credited.tsx';
import { OrganizationName } from './OrganizationName.tsx';
import { PositionBody } from './PositionBody.tsx';
import { PositionDates } from './PositionDates.tsx';
import { ProofList } from './ProofList.tsx';
import styles from './position.module.css';
import { useMarks } from './useMarks.ts';

const PositionEntryPosition = graphql(`
  fragment PositionEntry on Position {
    id
    kind
    title
    location
    description
    score
    projectType
    projectRoles
    ...PositionDates
    ...OrganizationName
    ...PositionBody
  }
`);

interface Props {
  position: FragmentType<typeof PositionEntryPosition>;
}

const none: string[] = [];

/** One position of the résumé, with the proof that the filter found in it; left out by the filter, its head alone. */
export const PositionEntry = memo(function PositionEntry({ position }: Props) {
  const { t } = useLanguage();
  const data = readFragment(PositionEntryPosition, position);
  const { id, kind, title, location, description, score, projectType } = data;
  const details = [location, description, ...data.projectRoles, projectType, score];
  const { finding, words } = useFinding(id);
  const shown = finding ?? undefined;
  const marks = useMarks(shown);
  const heading = `position-${id}-title`;
  const sought = finding ? words : none;
  const organization = <OrganizationName position={data} words={sought} />;
  return (
    <article
      id={`position-${id}`}
      className={classes(styles.position, hues[kind])}
      aria-labelledby={heading}
      data-found={finding === undefined ? undefined : finding !== null}
    >
      <div className={styles.when}>
        <PositionDates position={data} />
        {kind !== 'EMPLOYMENT' && <p className={styles.kind}>{t(`kind.${kind}`)}</p>}
      </div>
      <div className={styles.what} dir="auto">
        <div className={styles.head}>
          <h3 id={heading} tabIndex={-1}>
            {title ? (
              <MarkedText
                text={title}
                marks={[...marks('TITLE'), ...marksOfWords(title, sought)]}
              />
            ) : (
              organization
            )}
          </h3>
          <Credited
            text={finding?.evidence.filter(({ part }) => part === 'TITLE') ?? []}
            position={finding?.evidence ?? []}
          />
          <p className={styles.where}>
            {title && <bdi>{organization}</bdi>}
            {details.filter(Boolean).map((detail) => (
              <bdi key={detail}>{detail}</bdi>
            ))}
          </p>
        </div>
        {finding && <ProofList evidence={finding.evidence} entry={`position-${id}`} />}
        <PositionBody position={data} finding={shown} words={sought} />
      </div>
    </article>
  );
});
