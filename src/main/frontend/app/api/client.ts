import { Client, cacheExchange, fetchExchange } from 'urql';

import { liveQueries } from '../query/liveQueries.ts';
import { partialAnswers } from './partialAnswers.ts';
import { sentAnswer } from './sentAnswer.ts';

/** Longer than the service takes for any answer. */
const patience = 20_000;

/** Asks the service's API and keeps its answers by question, until an import changes what they show. */
export function createClient(url = '/graphql') {
  return new Client({
    url,
    preferGetMethod: false,
    fetch: async (address, options) => {
      await nextTask();
      return fetch(address, { ...options, signal: patient(options?.signal) });
    },
    exchanges: [liveQueries, cacheExchange, sentAnswer(document), partialAnswers, fetchExchange],
  });
}

/** A browser takes long to begin a request: the reader sees first that they were heard. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Gives up where nothing comes: the reader sees that, and can try again. */
const patient = (signal: AbortSignal | null | undefined) =>
  AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
