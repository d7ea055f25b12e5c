import { useQuery } from 'urql';
import { Link } from 'wouter';

import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useReason } from '../../parts/proof.ts';
import { Skeleton } from '../../parts/Skeleton.tsx';
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
    $text: String!
    $worded: Boolean!
    $organization: String!
    $employed: Boolean!
  ) {
    person(slug: $slug) {
      id
      headline @include(if: $worded)
      summary @include(if: $worded)
      technologies(
        filter: { technologies: $technologies, positions: { experience: true } }
      ) @include(if: $asked) {
        technology { id slug name }
        evidence {
          ...Proof
          position { ...PassagePosition }
        }
      }
      positions(filter: { text: $text }) @include(if: $worded) {
        id
        ...PassagePosition
        summary
        achievements(flat: true) { id text }
      }
      employed: positions(filter: { organization: $organization }) @include(if: $employed) {
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
  text: string;
  organization: string;
}

/** The sentences of a résumé that say what was asked for, with the words marked. */
export function ProofOfPerson({ slug, address, technologies, text, organization }: Props) {
  const { t } = useLanguage();
  const why = useReason();
  const [{ data, error }, ask] = useQuery({
    query: PersonProof,
    variables: {
      slug,
      technologies,
      asked: technologies.length > 0,
      text,
      worded: text !== '',
      organization,
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
