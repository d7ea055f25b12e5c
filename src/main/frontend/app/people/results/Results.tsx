import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { useSearch } from 'wouter';

import { graphql } from '../../api/generated/gql.ts';
import { mostPeople } from '../../compare/who.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { pageArguments, readPlace } from '../paging.ts';
import { comparisonAddress, orderOf, type PeopleQuestion, peopleFilter } from '../question.ts';
import { Compared, type Picked } from './Compared.tsx';
import { Pages } from './Pages.tsx';
import { PeopleList } from './PeopleList.tsx';
import styles from './results.module.css';

const PeopleFound = graphql(`
  query PeopleFound(
    $filter: PeopleFilterInput!
    $order: PeopleOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
    $whole: Boolean!
  ) {
    people(
      filter: $filter
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      edges { ...PeopleList }
      pageInfo { ...Pages }
    }
  }
`);

interface Props {
  question: PeopleQuestion;
  title: string;
  /** The title's element, for those who must put the focus somewhere. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** What stands beside the title. */
  head?: ReactNode;
  /** What to say where nobody matches. */
  nobody: ReactNode;
  /** What to say where no answer came. */
  failed(error: CombinedError): ReactNode;
}

/** A page of the people who match, in an order that the service keeps, and the way to the pages beside it. */
export function Results({ question, title, heading, head, nobody, failed }: Props) {
  const { t } = useLanguage();
  const place = readPlace(new URLSearchParams(useSearch()));
  const [answer] = useQuery({
    query: PeopleFound,
    variables: {
      filter: peopleFilter(question),
      order: orderOf(question),
      ...pageArguments(place),
      whole: question.requirements.length === 0,
    },
  });
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const id = useId();
  const cursor = place.after ?? place.before;
  const seen = useRef(cursor);
  useEffect(() => {
    if (seen.current !== cursor) {
      seen.current = cursor;
      heading.current?.focus();
    }
  }, [cursor, heading]);
  const { data, error, fetching, stale } = answer;
  const people = error ? undefined : data?.people;
  return (
    <section className={styles.results} aria-labelledby={id} aria-busy={fetching || stale}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} aria-live="polite">
          {title}
        </h2>
        {head}
      </div>
      {error && failed(error)}
      {!people && !error && <Skeleton lines={9} />}
      {people && people.edges.length === 0 && nobody}
      {people && people.edges.length > 0 && (
        <>
          <PeopleList
            edges={people.edges}
            question={question}
            picked={picked.map(({ slug }) => slug)}
            pick={(person) =>
              setPicked((present) => {
                const others = present.filter(({ slug }) => slug !== person.slug);
                return others.length < present.length
                  ? others
                  : [...present, person].slice(-mostPeople);
              })
            }
          />
          <Pages pageInfo={people.pageInfo} place={place} label={t('pages')} />
        </>
      )}
      <Compared
        picked={picked}
        address={comparisonAddress(
          picked.map(({ slug }) => slug),
          question,
        )}
        clear={() => {
          setPicked([]);
          heading.current?.focus();
        }}
      />
    </section>
  );
}
