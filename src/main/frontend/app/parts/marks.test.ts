import { expect, test } from 'vitest';

import { type Mark, marksOfWords, piecesOf } from './marks.ts';

const at = (start: number, end: number, why = ''): Mark => ({ start, end, kind: 'named', why });

test('cuts a text at its marks and loses nothing', () => {
  const pieces = piecesOf('Moved to EKS on AWS.', [at(16, 19), at(9, 12)]);
  expect(pieces.map(({ text, mark }) => [text, mark !== undefined])).toEqual([
    ['Moved to ', false],
    ['EKS', true],
    [' on ', false],
    ['AWS', true],
    ['.', false],
  ]);
});

test('counts in UTF-16 units, as the service does', () => {
  expect(piecesOf('🚀 Go', [at(3, 5)]).at(-1)?.text).toBe('Go');
});

test('tells the reasons of one place together', () => {
  const [piece] = piecesOf('EKS', [
    { start: 0, end: 3, kind: 'implied', why: 'EKS implies Kubernetes' },
    { start: 0, end: 3, kind: 'named', why: 'EKS by name' },
  ]);
  expect(piece?.mark).toMatchObject({
    kind: 'named',
    why: 'EKS implies Kubernetes; EKS by name',
  });
});

test('keeps the longer of two marks that overlap, and none that leaves the text', () => {
  const pieces = piecesOf('Redis Sentinel', [at(0, 5), at(0, 14), at(6, 99)]);
  expect(pieces.map(({ text }) => text)).toEqual(['Redis Sentinel']);
});

test('finds words in any case and takes their signs literally', () => {
  expect(marksOfWords('C++ and c++, not C', ['c++'])).toMatchObject([
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ]);
  expect(marksOfWords('p95 (ms)', ['(ms)', '-'])).toHaveLength(1);
});
