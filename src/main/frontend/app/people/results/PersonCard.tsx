import '../../i18n/later.ts';

import { Link } from 'wouter';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { placeOf } from '../../i18n/place.ts';
import type { Scale } from '../../parts/TenureStrip.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import { ProofDisclosure } from '../proof/ProofDisclosure.tsx';
import { checklistAddress, type PeopleQuestion, personAddress } from '../question.ts';
import type { Picked } from './Compared.tsx';
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
  /** Those who are picked to be compared, by slug. */
  picked: readonly string[];
  pick(person: Picked): void;
}

/** Somebody who matches: who it is, how long with each technology asked for, and on demand the proof. */
export function PersonCard({ edge, question, scale, picked, pick }: Props) {
  const { t, within, language } = useLanguage();
  const { node, experience } = readFragment(PersonCardEdge, edge);
  const { slug, name, headline, location, tenure } = node;
  const place = placeOf(location, language);
  const title = name ?? headline ?? slug;
  const address = personAddress(slug, question);
  const inside = question.from || question.to ? within(question.from, question.to) : undefined;
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
            within={inside}
          />
        ))}
      </ul>
      <div className={classes(styles.ways, visibility.screenOnly)}>
        <button
          type="button"
          className={controls.quiet}
          aria-pressed={picked.includes(slug)}
          aria-label={t('compare') + t('answer.colon') + title}
          onClick={() => pick({ slug, title })}
        >
          {t('compare')}
        </button>
        <Link
          href={checklistAddress(slug, question)}
          className={controls.quiet}
          aria-label={t('action.checklist') + t('answer.colon') + title}
        >
          {t('action.checklist')}
        </Link>
      </div>
      <ProofDisclosure
        slug={slug}
        title={title}
        address={address}
        technologies={experience.map(({ technology }) => technology.slug)}
        question={question}
      />
    </li>
  );
}
