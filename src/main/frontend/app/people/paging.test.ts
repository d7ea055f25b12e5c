import { expect, test } from 'vitest';

import { pageArguments, placed, readPlace } from './paging.ts';

const read = (search: string) => readPlace(new URLSearchParams(search));

test('a cursor in the address says which page is asked for', () => {
  expect(pageArguments(read(''))).toEqual({ first: 20, after: null });
  expect(pageArguments(read('after=x'))).toEqual({ first: 20, after: 'x' });
  expect(pageArguments(read('before=x'))).toEqual({ last: 20, before: 'x' });
});

test('of two cursors the one is taken that the API takes with it', () => {
  expect(read('after=x&before=y')).toEqual({ after: 'x', before: null });
});

test('another page keeps the question', () => {
  expect(placed('tech=go&after=x', { before: 'y' })).toBe('?tech=go&before=y');
  expect(placed('tech=go&after=x', {})).toBe('?tech=go');
});
