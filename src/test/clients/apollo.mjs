// Asks with Apollo Client and its automatic persisted queries by GET; node apollo.mjs <address>
import { createHash } from 'node:crypto';

import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const sent = [];
const fetchAndNote = async (address, options) => {
  const response = await fetch(address, options);
  sent.push(
    `${options.method} ${/[?&]query=/.test(address) ? 'text' : 'hash'} ${response.status}`,
  );
  return response;
};
const link = new PersistedQueryLink({
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  useGETForHashedQueries: true,
}).concat(new HttpLink({ uri: process.argv[2], fetch: fetchAndNote, useGETForQueries: true }));
const client = new ApolloClient({ link, cache: new InMemoryCache() });
const query = gql`
  query Jobs($slug: String!) {
    person(slug: $slug) { id positions { id organization { name } } }
  }
`;
for (const slug of ['architect', 'mara-lindqvist']) {
  const { data } = await client.query({ query, variables: { slug } });
  console.log(data.person.positions[0].organization.name);
}
console.log(sent.join(', '));
