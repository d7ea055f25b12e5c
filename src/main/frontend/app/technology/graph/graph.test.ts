import { describe, expect, test } from 'vitest';

import { edgesOf, layersOf } from './layers.ts';
import { pathBetween } from './path.ts';

const implied = (slug: string, depth: number, ...through: string[]) => ({
  technology: { id: slug, slug, name: slug.toUpperCase() },
  depth,
  through: through.map((id) => ({ id })),
});

test('what a term implies stands in layers, with lines from what it follows from', () => {
  const aurora = [
    implied('rds', 1, 'aurora'),
    implied('relational', 2, 'rds'),
    implied('aws', 2, 'rds'),
    implied('database', 3, 'relational'),
  ];
  expect(layersOf(aurora).map((layer) => layer.map(({ slug }) => slug))).toEqual([
    ['rds'],
    ['relational', 'aws'],
    ['database'],
  ]);
  expect(edgesOf(aurora)).toEqual([
    { from: 'aurora', to: 'rds' },
    { from: 'rds', to: 'relational' },
    { from: 'rds', to: 'aws' },
    { from: 'relational', to: 'database' },
  ]);
});

describe('a line between two terms', () => {
  const at = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 20 });

  test('runs from edge to edge where they stand beside each other', () => {
    expect(pathBetween(at(0, 0), at(100, 50))).toBe('M40 10C70 10 70 60 100 60');
    expect(pathBetween(at(100, 0), at(0, 50))).toBe('M100 10C70 10 70 60 40 60');
  });

  test('runs beside them where one stands above the other', () => {
    expect(pathBetween(at(50, 0), at(50, 120))).toBe('M50 10C22 10 22 130 50 130');
    expect(pathBetween(at(50, 0), at(50, 120), true)).toBe('M90 10C118 10 118 130 90 130');
  });
});
