import { cacheExchange, type KeyGenerator } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';

import { partialAnswers } from './partialAnswers.ts';

/** Longer than the service takes for any answer. */
const patience = 20_000;

const partOfItsParent: KeyGenerator = () => null;

/**
 * Asks the service's API and keeps the answers as a graph: what has an id is kept once, whichever
 * query brought it; what has none belongs to the object it hangs on.
 */
export function createClient(url = '/graphql') {
  return new Client({
    url,
    preferGetMethod: false,
    fetch: (address, options) => fetch(address, { ...options, signal: patient(options?.signal) }),
    exchanges: [
      cacheExchange({
        keys: {
          Contact: partOfItsParent,
          Evidence: partOfItsParent,
          ImpliedTechnology: partOfItsParent,
          Link: partOfItsParent,
          Location: partOfItsParent,
          PageInfo: partOfItsParent,
          Period: partOfItsParent,
          PersonConnection: partOfItsParent,
          PersonEdge: partOfItsParent,
          TechnologyConnection: partOfItsParent,
          TechnologyEdge: partOfItsParent,
          TechnologyFacet: partOfItsParent,
          TechnologyTenure: partOfItsParent,
          TechnologyUse: partOfItsParent,
          Tenure: partOfItsParent,
          TenureGap: partOfItsParent,
          TenureInterval: partOfItsParent,
        },
      }),
      partialAnswers,
      fetchExchange,
    ],
  });
}

/** Gives up where nothing comes: the reader sees that, and can try again. */
const patient = (signal: AbortSignal | null | undefined) =>
  AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
