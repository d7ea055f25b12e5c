import { describe, expect, test } from 'vitest';

import { countOf, splitBy } from './split.ts';
import { type Branch, treeOf } from './tree.ts';

interface Node {
  id: string;
  depth: number;
}

const outline = (branches: Branch<Node>[]): unknown =>
  branches.map(({ node, children }) => [node.id, outline(children)]);

test('makes the tree that its nodes in reading order tell of', () => {
  const nodes = [0, 1, 2, 1, 0].map((depth, place) => ({ id: 'abcde'[place] ?? '', depth }));
  expect(outline(treeOf(nodes))).toEqual([
    [
      'a',
      [
        ['b', [['c', []]]],
        ['d', []],
      ],
    ],
    ['e', []],
  ]);
});

test('keeps a node whose parent is missing', () => {
  expect(outline(treeOf([{ id: 'a', depth: 3 }]))).toEqual([['a', []]]);
});

describe('a tree in two', () => {
  const node = (id: string, depth: number, heading = false) => ({ id, depth, heading });
  const tree = treeOf([node('h', 0, true), node('a', 1), node('b', 1), node('c', 0)]);
  const names = (branches: readonly Branch<{ id: string }>[]): string =>
    branches.map(({ node, children }) => node.id + names(children)).join('');

  test('has what is kept under its heading, and the rest under it too', () => {
    const { kept, rest } = splitBy(tree, ({ id }) => id === 'b');
    expect([names(kept), names(rest), countOf(rest)]).toEqual(['hb', 'hac', 2]);
  });

  test('keeps what stands below what is kept', () => {
    const { kept, rest } = splitBy(tree, ({ id }) => id === 'h');
    expect([names(kept), names(rest)]).toEqual(['hab', 'c']);
  });
});
