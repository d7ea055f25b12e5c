import { render } from '@testing-library/react';
import type { OperationDefinitionNode } from 'graphql';
import type { ReactNode } from 'react';
import { Client, CombinedError, Provider } from 'urql';
import { filter, fromPromise, fromValue, mergeMap, pipe } from 'wonka';

import { LanguageProvider } from '../i18n/LanguageProvider.tsx';

/** What the service would say to an operation with these variables, now or later: data, or an error. */
export type Answers = Record<string, (variables: Record<string, unknown>) => object>;

/** Shows a page at an address, in English, over a service that gives the answers. */
export function renderPage(address: string, answers: Answers, page: ReactNode) {
  history.replaceState(null, '', address);
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const client = new Client({
    url: '/graphql',
    exchanges: [
      () => (operations) =>
        pipe(
          operations,
          filter(({ kind }) => kind === 'query'),
          mergeMap((operation) => {
            const [definition] = operation.query.definitions as OperationDefinitionNode[];
            const name = definition?.name?.value ?? '';
            const variables = operation.variables as Record<string, unknown>;
            asked.push({ name, variables });
            const answer = answers[name]?.(variables) ?? {};
            const asResult = (said: object) => {
              const error = said instanceof CombinedError ? said : undefined;
              const data = error ? undefined : said;
              return { operation, data, error, stale: false, hasNext: false };
            };
            return answer instanceof Promise
              ? fromPromise(answer.then(asResult))
              : fromValue(asResult(answer));
          }),
        ),
    ],
  });
  const shown = render(
    <Provider value={client}>
      <LanguageProvider>{page}</LanguageProvider>
    </Provider>,
  );
  return { ...shown, asked };
}
