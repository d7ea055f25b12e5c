import type { ReactNode } from 'react';

import { type FragmentType, readFragment } from '../api/generated/fragment-masking.ts';
import { graphql } from '../api/generated/gql.ts';
import type { ContactKind } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { telephoneAddress } from '../parts/telephone.ts';
import { shortAddress, webAddress } from '../parts/webAddress.ts';
import styles from './header.module.css';

const ContactsPerson = graphql(`
  fragment Contacts on Person {
    links { network username url }
    contacts { kind value obfuscated }
  }
`);

interface Props {
  person: FragmentType<typeof ContactsPerson>;
  place: string;
}

/** Where the person lives and how to reach them, in a line. */
export function Contacts({ person, place }: Props) {
  const { t } = useLanguage();
  const { links, contacts } = readFragment(ContactsPerson, person);
  const items: { name: string | null; value: ReactNode }[] = [
    ...(place ? [{ name: null, value: place }] : []),
    ...contacts.map(({ kind, value }) => ({
      name: value && kind !== 'OTHER' ? null : t(`contact.${kind}`),
      value: value ? reach(kind, value) : <em className={styles.unknown}>{t('contact.hidden')}</em>,
    })),
    ...links.map(({ network, username, url }) => ({
      name: network,
      value: page(url, username ?? (url ? shortAddress(url) : '')),
    })),
  ];
  return (
    items.length > 0 && (
      <ul className={styles.contacts}>
        {items.map(({ name, value }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={place}>
            {name && <span className={styles.network}>{name} </span>}
            {value}
          </li>
        ))}
      </ul>
    )
  );
}

function reach(kind: ContactKind, value: string) {
  switch (kind) {
    case 'EMAIL':
      return <a href={`mailto:${encodeURI(value)}`}>{value}</a>;
    case 'PHONE':
      return <a href={telephoneAddress(value)}>{value}</a>;
    case 'WEBSITE':
      return page(value, shortAddress(value));
    case 'OTHER':
      return value;
  }
}

function page(url: string | null | undefined, name: string) {
  const address = webAddress(url);
  return address ? (
    <a href={address} rel="noopener noreferrer me">
      {name}
    </a>
  ) : (
    name
  );
}
