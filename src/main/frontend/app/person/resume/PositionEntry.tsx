import './resume.css';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { marksOfWords } from '../../parts/marks.ts';
import type { ChangeFilter } from '../filter/useFilter.ts';
import { useFinding } from '../findings.ts';
import { Achievements } from './Achievements.tsx';
import { OrganizationName } from './OrganizationName.tsx';
import { PositionDates } from './PositionDates.tsx';
import { ProofList } from './ProofList.tsx';
import { TechStack } from './TechStack.tsx';
import { useMarks } from './useMarks.ts';

const PositionEntryPosition = graphql(`
  fragment PositionEntry on Position {
    id
    kind
    title
    summary
    location
    ...PositionDates
    ...OrganizationName
    ...Achievements
    ...TechStack
  }
`);

interface Props {
  position: FragmentType<typeof PositionEntryPosition>;
  change: ChangeFilter;
}

/** One position of the résumé, with the proof that the filter found in it; left out by the filter, its head alone. */
export function PositionEntry({ position, change }: Props) {
  const { t } = useLanguage();
  const data = readFragment(PositionEntryPosition, position);
  const { id, kind, title, summary, location } = data;
  const { finding, words } = useFinding(id);
  const marks = useMarks(finding);
  const heading = `position-${id}-title`;
  const sought = finding ? words : [];
  const marked = (part: 'TITLE' | 'SUMMARY', text: string) => (
    <MarkedText text={text} marks={[...marks(part), ...marksOfWords(text, sought)]} />
  );
  const organization = <OrganizationName position={data} words={sought} />;
  return (
    <article
      id={`position-${id}`}
      className={`position kind-${kind.toLowerCase()}`}
      aria-labelledby={heading}
      data-found={finding === undefined ? undefined : finding !== null}
    >
      <div className="position-when">
        <PositionDates position={data} />
        {kind !== 'EMPLOYMENT' && <p className="position-kind">{t(`kind.${kind}`)}</p>}
      </div>
      <div className="position-what" dir="auto">
        <div className="position-head">
          <h3 id={heading} tabIndex={-1}>
            {title ? marked('TITLE', title) : organization}
          </h3>
          <p className="position-where">
            {title && <bdi>{organization}</bdi>}
            {location && <bdi>{location}</bdi>}
          </p>
        </div>
        {finding && <ProofList evidence={finding.evidence} entry={`position-${id}`} />}
        <div className="position-body">
          {summary && (
            <p className="position-summary" dir="auto">
              {marked('SUMMARY', summary)}
            </p>
          )}
          <Achievements position={data} finding={finding} words={sought} />
          <TechStack position={data} finding={finding} change={change} />
        </div>
      </div>
    </article>
  );
}
