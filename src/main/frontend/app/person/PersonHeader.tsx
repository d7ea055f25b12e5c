import './header.css';

import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { placeOf } from '../i18n/place.ts';
import { Actions } from './Actions.tsx';
import { Contacts } from './Contacts.tsx';
import { PersonFacts } from './PersonFacts.tsx';

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
  positions: number;
  technologies: number;
}

/** Who this is: name, headline, motto, ways to reach them, and the summary. */
export function PersonHeader({ person, positions, technologies }: Props) {
  const { t, language } = useLanguage();
  const data = readFragment(PersonHeaderPerson, person);
  const { name, headline, motto, summary, location } = data;
  return (
    <header className="person">
      <div className="person-words" dir="auto">
        <h1>{name ?? headline ?? data.slug}</h1>
        {name && headline && (
          <p className="person-headline" dir="auto">
            {headline}
          </p>
        )}
        {motto && (
          <p className="person-motto" dir="auto">
            {motto}
          </p>
        )}
        <Contacts person={data} place={placeOf(location, language)} />
        {summary && (
          <p className="person-summary" dir="auto">
            {summary}
          </p>
        )}
        {data.hiddenFields.length > 0 && <p className="person-hidden">{t('person.hidden')}</p>}
      </div>
      <div className="person-aside">
        <PersonFacts person={data} positions={positions} technologies={technologies} />
        <Actions />
      </div>
    </header>
  );
}
