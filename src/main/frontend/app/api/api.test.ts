import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { failureOf } from './failure.ts';
import { hidesMore } from './partialAnswers.ts';

describe('a failure', () => {
  test('is a matter of the network where no answer came', () => {
    expect(failureOf(new CombinedError({ networkError: new Error('reset') }))).toEqual({
      kind: 'UNREACHABLE',
    });
  });

  test('names the argument that the service refused and the nearest terms', () => {
    const error = new CombinedError({
      graphQLErrors: [
        {
          message: "The technology 'postgress' is unknown",
          extensions: {
            classification: 'BAD_REQUEST',
            argument: 'filter.technologies.anyOf[0]',
            suggestions: ['postgresql'],
          },
        },
      ],
    });
    expect(failureOf(error)).toEqual({
      kind: 'BAD_REQUEST',
      message: "The technology 'postgress' is unknown",
      argument: 'filter.technologies.anyOf[0]',
      suggestions: ['postgresql'],
    });
  });

  test('is ours where the service gives no reason', () => {
    const error = new CombinedError({ graphQLErrors: ['Something happened'] });
    expect(failureOf(error)).toMatchObject({ kind: 'BROKEN' });
  });
});

test('an answer hides more than the error says where something above the error is null', () => {
  expect(hidesMore({ person: null }, ['person', 'positions'])).toBe(true);
  expect(hidesMore({ technology: null }, ['technology'])).toBe(false);
  expect(hidesMore({ person: { positions: [{ period: null }] } }, ['person', 'positions', 0])).toBe(
    false,
  );
});
