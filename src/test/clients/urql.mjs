// Asks with urql as it comes, and with its exchange of persisted documents; node urql.mjs <address>
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

const query = gql`
  query Persons($slug: String!) {
    person(slug: $slug) { id name }
  }
`;
const ask = async (exchanges) => {
  const sent = [];
  const client = new Client({
    url: process.argv[2],
    exchanges: [cacheExchange, ...exchanges, fetchExchange],
    fetch: async (address, options) => {
      const response = await fetch(address, options);
      const asked = `${address}${options.body ?? ''}`;
      sent.push(`${options.method} ${/query[=":]+query/.test(asked) ? 'text' : 'hash'} ${response.status}`);
      return response;
    },
  });
  const { data, error } = await client.query(query, { slug: 'mara-lindqvist' });
  console.log(error?.message ?? data.person.name, sent.join(', '));
};
await ask([]);
await ask([persistedExchange({ preferGetForPersistedQueries: true })]);
await ask([persistedExchange({ preferGetForPersistedQueries: true })]);
