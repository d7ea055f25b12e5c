import { describe, expect, test } from 'vitest';

import { type Implying, upwards } from './neighbours.ts';
import { pathBetween } from './path.ts';

const term = (
  id: string,
  implies: Implying[] = [],
  category: Implying | null = null,
): Implying => ({
  id,
  slug: id,
  name: id.toUpperCase(),
  implies,
  category,
});

const slugs = (layers: { slug: string }[][]) =>
  layers.map((layer) => layer.map(({ slug }) => slug));

describe('what a term implies', () => {
  test('stands behind all that imply it', () => {
    const jvm = term('jvm');
    const spring = term('spring', [jvm]);
    const { layers } = upwards(term('boot', [jvm, spring]));
    expect(slugs(layers)).toEqual([['spring'], ['jvm']]);
  });

  test('is drawn without what follows from the rest', () => {
    const jvm = term('jvm');
    const spring = term('spring', [jvm]);
    const { edges } = upwards(term('boot', [jvm, spring]));
    expect(edges).toEqual([
      { from: 'boot', to: 'spring' },
      { from: 'spring', to: 'jvm' },
    ]);
  });

  test('includes its category, once', () => {
    const orchestration = term('orchestration');
    const kubernetes = term('kubernetes', [], orchestration);
    const { layers } = upwards(term('eks', [term('aws'), kubernetes], orchestration));
    expect(slugs(layers)).toEqual([['aws', 'kubernetes'], ['orchestration']]);
  });

  test('stands behind it wherever that is told', () => {
    const relational = term('relational', [term('database')]);
    const rds = term('rds', [], term('relational'));
    const { layers } = upwards(term('aurora', [rds], relational));
    expect(slugs(layers)).toEqual([['rds'], ['relational'], ['database']]);
  });

  test('is nothing for a term that implies nothing', () => {
    expect(upwards(term('go'))).toEqual({ layers: [], edges: [] });
  });
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
