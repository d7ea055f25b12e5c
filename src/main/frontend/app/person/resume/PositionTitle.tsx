import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import type { Finding } from '../findings.ts';
import { Credited } from './Credited.tsx';
import { OrganizationName } from './OrganizationName.tsx';
import styles from './title.module.css';
import { useMarks } from './useMarks.ts';

const PositionTitlePosition = graphql(`
  fragment PositionTitle on Position {
    title
    location
    description
    score
    projectType
    projectRoles
    ...OrganizationName
  }
`);

interface Props {
  position: FragmentType<typeof PositionTitlePosition>;
  /** By which the entry is named. */
  id: string;
  finding: Finding | undefined;
  /** The words that the filter found at the position. */
  words: string[];
}

/** As what, for whom and where: the head of an entry. */
export function PositionTitle({ position, id, finding, words }: Props) {
  const data = readFragment(PositionTitlePosition, position);
  const { title, location, description, score, projectType } = data;
  const details = [location, description, ...data.projectRoles, projectType, score];
  const marks = useMarks(finding);
  const organization = <OrganizationName position={data} words={words} />;
  return (
    <div className={styles.head}>
      <h3 id={id} tabIndex={-1}>
        {title ? (
          <MarkedText text={title} marks={[...marks('TITLE'), ...marksOfWords(title, words)]} />
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
  );
}
