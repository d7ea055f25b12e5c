import { useQuery } from 'urql';
import { Link } from 'wouter';

import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useReason } from '../../parts/proof.ts';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { type PeopleQuestion, positionsAsked } from '../question.ts';
import { Passages } from './Passages.tsx';
import {
  passagesOfEvidence,
  passagesOfOrganization,
  passagesOfWords,
  wordsIn,
} from './passages.ts';
import styles from './proof.module.css';

const PersonProof = graphql(`
  query PersonProof(
    $slug: String!
    $technologies: [String!]!
    $asked: Boolean!
    $during: PositionFilterInput!
    $wording: PositionFilterInput!
    $worded: Boolean!
    $employing: PositionFilterInput!
    $employed: Boolean!
  ) {
    person(slug: $slug) {
      id
      headline @include(if: $worded)
      summary @include(if: $worded)
      technologies(
        filter: { technologies: $technologies, positions: $during }
      ) @include(if: $asked) {
        technology { id slug name }
        evidence {
          ...Proof
          position { ...PassagePosition }
        }
      }
      positions(filter: $wording) @include(if: $worded) {
        id
        ...PassagePosition
        summary
        achievements(flat: true) { id text }
      }
      employed: positions(filter: $employing) @include(if: $employed) {
        id
        ...PassagePosition
        organization { id formerNames urls }
      }
    }
  }
`);

interface Props {
  slug: string;
  address: string;
  technologies: string[];
  question: PeopleQuestion;
}

/** The sentences of a résumé that say what was asked for, with the words marked. */
export function ProofOfPerson({ slug, address, technologies, question }: Props) {
  const text = question.text.trim();
  const organization = question.organization.trim();
  const { t } = useLanguage();
  const why = useReason();
  const [{ data, error }, ask] = useQuery({
    query: PersonProof,
    variables: {
      slug,
      technologies,
      asked: technologies.length > 0,
      during: positionsAsked(question, { experience: true }),
      wording: positionsAsked(question, { text }),
      worded: text !== '',
      employing: positionsAsked(question, { organization }),
      employed: organization !== '',
    },
  });
  if (error) {
    return <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  const person = data?.person;
  if (!person) {
    return <Skeleton lines={4} />;
  }
  const proved = [...(person.technologies ?? [])].sort(
    (a, b) => technologies.indexOf(a.technology.slug) - technologies.indexOf(b.technology.slug),
  );
  const own = wordsIn([person.headline, person.summary], text);
  const worded = passagesOfWords(person.positions ?? [], text);
  const employed = passagesOfOrganization(person.employed ?? [], organization);
  return (
    <div className={styles.panel}>
      {proved.map(({ technology, evidence }) => (
        <Passages
          key={technology.slug}
          title={technology.name}
          entries={passagesOfEvidence(evidence, why)}
        />
      ))}
      {own.length + worded.length > 0 && (
        <Passages title={t('chip.text', { text })} own={own} entries={worded} />
      )}
      {employed.length > 0 && (
        <Passages title={t('people.in', { organization })} entries={employed} />
      )}
      <p>
        <Link href={address} className={styles.more}>
          {t('people.proof.more')}
          <Icon name="arrow" />
        </Link>
      </p>
    </div>
  );
}
