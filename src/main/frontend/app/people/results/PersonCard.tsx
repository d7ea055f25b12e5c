import { Link } from 'wouter';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { placeOf } from '../../i18n/place.ts';
import type { Scale } from '../../parts/TenureStrip.tsx';
import { ProofDisclosure } from '../proof/ProofDisclosure.tsx';
import { type PeopleQuestion, personAddress } from '../question.ts';
import styles from './results.module.css';
import { TenureRow } from './TenureRow.tsx';

const PersonCardEdge = graphql(`
  fragment PersonCard on PersonEdge {
    node {
      id
      slug
      name
      headline
      location { city region countryCode }
      tenure(filter: { experience: true }) @include(if: $whole) {
        ...TenureRow
      }
    }
    experience {
      technology { id slug name }
      implied
      clippedToRelease
      tenure { ...TenureRow }
    }
  }
`);

interface Props {
  edge: FragmentType<typeof PersonCardEdge>;
  question: PeopleQuestion;
  scale: Scale;
}

/** Somebody who matches: who it is, how long with each technology asked for, and on demand the proof. */
export function PersonCard({ edge, question, scale }: Props) {
  const { t, language } = useLanguage();
  const { node, experience } = readFragment(PersonCardEdge, edge);
  const { slug, name, headline, location, tenure } = node;
  const place = placeOf(location, language);
  const title = name ?? headline ?? slug;
  const address = personAddress(slug, question);
  return (
    <li className={styles.card}>
      <div className={styles.who}>
        <h3>
          <Link href={address}>
            <bdi>{title}</bdi>
          </Link>
        </h3>
        {name && headline && (
          <p>
            <bdi>{headline}</bdi>
          </p>
        )}
        {place && <p className={styles.place}>{place}</p>}
      </div>
      <ul className={styles.tenures}>
        {tenure && <TenureRow name={t('people.whole')} tenure={tenure} scale={scale} />}
        {experience.map(({ technology, implied, clippedToRelease, tenure: counted }) => (
          <TenureRow
            key={technology.slug}
            name={technology.name}
            tenure={counted}
            scale={scale}
            implied={implied}
            clipped={clippedToRelease}
          />
        ))}
      </ul>
      <ProofDisclosure
        slug={slug}
        title={title}
        address={address}
        technologies={experience.map(({ technology }) => technology.slug)}
        text={question.text.trim()}
        organization={question.organization.trim()}
      />
    </li>
  );
}
