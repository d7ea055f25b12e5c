import { expect, test } from 'vitest';

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
