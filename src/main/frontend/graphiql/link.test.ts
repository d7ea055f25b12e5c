import { describe, expect, test } from 'vitest';

import { linkTo, questionIn } from './link.ts';

const opened = (link: string) => questionIn(new URL(link, 'http://localhost'));

describe('a link to GraphiQL', () => {
  const question = {
    query: 'query A { a(b: "1 + 1 & 2 # é") }\nquery B { b }',
    variables: '{"term": "c++"}',
    operationName: 'B',
  };

  test('opens with the question it was written for', () => {
    expect(opened(linkTo(question))).toEqual(question);
  });

  test('says nothing of what a question has not', () => {
    expect(linkTo({ query: '{ a }', variables: ' ', operationName: null })).toBe(
      '/graphiql?query=%7B+a+%7D',
    );
  });

  test('keeps a long question from the server, which would refuse the address', () => {
    const long = { ...question, query: `{ ${'name '.repeat(5000)}}` };
    expect(linkTo(long)).toMatch(/^\/graphiql#query=/);
    expect(opened(linkTo(long))).toEqual(long);
  });

  test('is none without a query', () => {
    expect([linkTo({ query: '' }), opened('/graphiql?variables=%7B%7D#x')]).toEqual([
      '/graphiql',
      null,
    ]);
  });
});
