import { memo } from 'react';

import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import type { PositionKind } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { placeOf } from '../i18n/place.ts';
import { Actions } from './Actions.tsx';
import { Contacts } from './Contacts.tsx';
import styles from './header.module.css';
import { PersonFacts } from './PersonFacts.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import type { Drawn } from './timeline/useDrawn.ts';

const PersonHeaderPerson = graphql(`
  fragment PersonHeader on Person {
    id
    slug
    name
    headline
    motto
    summary
    location { city region countryCode }
    hiddenFields
    ...Contacts
    ...PersonFacts
  }
`);

interface Props {
  person: FragmentType<typeof PersonHeaderPerson>;
  positions: readonly { kind: PositionKind }[];
  /** The positions in time; null while the page is made without them. */
  drawn: Drawn | null;
}

/** Who this is: name, headline, motto, ways to reach them, and the summary; beside it the figures and what to take away. */
export const PersonHeader = memo(function PersonHeader({ person, positions, drawn }: Props) {
  const { t, language } = useLanguage();
  const data = readFragment(PersonHeaderPerson, person);
  const { name, headline, motto, summary, location } = data;
  return (
    <header className={styles.person}>
      <div className={styles.words} dir="auto">
        <h1>{name ?? headline ?? data.slug}</h1>
        {name && headline && (
          <p className={styles.headline} dir="auto">
            {headline}
          </p>
        )}
        {motto && (
          <p className={styles.motto} dir="auto">
            {motto}
          </p>
        )}
        <Contacts person={data} place={placeOf(location, language)} />
        {summary && (
          <p className={styles.summary} dir="auto">
            {summary}
          </p>
        )}
        {data.hiddenFields.length > 0 && <p className={styles.hidden}>{t('person.hidden')}</p>}
      </div>
      <div className={styles.aside}>
        <div className={styles.figures}>
          <PersonFacts person={data} positions={positions} />
          <Actions slug={data.slug} />
        </div>
        {drawn && <Timeline drawn={drawn} />}
      </div>
    </header>
  );
});
