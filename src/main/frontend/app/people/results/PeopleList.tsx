import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { today } from '../../dates/points.ts';
import { StripYears, scaleOf } from '../../parts/TenureStrip.tsx';
import type { PeopleQuestion } from '../question.ts';
import type { Picked } from './Compared.tsx';
import { PersonCard } from './PersonCard.tsx';
import styles from './results.module.css';

const PeopleListEdge = graphql(`
  fragment PeopleList on PersonEdge {
    node {
      id
      tenure(filter: { experience: true }) @include(if: $whole) {
        intervals { start end }
      }
    }
    experience {
      tenure { intervals { start end } }
    }
    ...PersonCard
  }
`);

interface Props {
  edges: readonly FragmentType<typeof PeopleListEdge>[];
  question: PeopleQuestion;
  /** Those who are picked to be compared, by slug. */
  picked: readonly string[];
  pick(person: Picked): void;
}

/** People, one card each; all strips of time share one scale, so that they can be compared. */
export function PeopleList({ edges, question, picked, pick }: Props) {
  const people = readFragment(PeopleListEdge, edges);
  const tenures = people.flatMap(({ node, experience }) => [
    ...experience.map(({ tenure }) => tenure),
    ...(node.tenure ? [node.tenure] : []),
  ]);
  const scale = scaleOf(
    tenures.flatMap(({ intervals }) => intervals),
    today(),
  );
  return (
    <div className={styles.list}>
      <StripYears scale={scale} />
      <ul>
        {people.map((edge) => (
          <PersonCard
            key={edge.node.id}
            edge={edge}
            question={question}
            scale={scale}
            picked={picked}
            pick={pick}
          />
        ))}
      </ul>
    </div>
  );
}
