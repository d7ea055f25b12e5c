import type { CombinedError } from 'urql';

/** Why an answer is missing, in the words that the service uses. */
export type Failure =
  | { kind: 'UNREACHABLE' }
  | { kind: 'NOT_FOUND'; message: string; suggestions: string[] }
  | { kind: 'BAD_REQUEST'; message: string; argument: string; suggestions: string[] }
  | { kind: 'BROKEN'; message: string };

/** Reads what went wrong from the answer's first error: its classification, its argument, its suggestions. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) {
    return { kind: 'UNREACHABLE' };
  }
  const { classification, argument, suggestions } = first.extensions;
  const message = first.message;
  const nearest = Array.isArray(suggestions) ? suggestions.map(String) : [];
  switch (classification) {
    case 'NOT_FOUND':
      return { kind: 'NOT_FOUND', message, suggestions: nearest };
    case 'BAD_REQUEST':
      return { kind: 'BAD_REQUEST', message, argument: String(argument), suggestions: nearest };
    default:
      return { kind: 'BROKEN', message };
  }
}
