import type { Exchange, Operation } from 'urql';
import { tap } from 'wonka';

const live = new Map<number, Operation>();

function note(operation: Operation) {
  if (operation.kind === 'query') {
    live.set(operation.key, operation);
  } else if (operation.kind === 'teardown') {
    live.delete(operation.key);
  }
}

/** Notes what the page that is shown asks the API, for as long as it does. */
export const liveQueries: Exchange =
  ({ forward }) =>
  (operations) =>
    forward(tap(note)(operations));

/** The queries of the page that is shown, in the order in which it asked them first. */
export const queriesNow = (): Operation[] => [...live.values()];
