import { describe, expect, test } from 'vitest';

import { stretchOf } from './points.ts';

const now = 2026.5;

describe('a period is drawn', () => {
  test('solid where months are known', () => {
    const { from, to, sure } = stretchOf({ start: '2014-11', end: '2021-05', state: 'ENDED' }, now);
    expect([from, to]).toEqual([2014 + 10 / 12, 2021 + 4 / 12 + 1 / 12]);
    expect(sure).toEqual({ from, to });
  });

  test('unsure in the years of its edges', () => {
    const drawn = stretchOf({ start: '2016', end: '2018', state: 'ENDED' }, now);
    expect(drawn).toMatchObject({ from: 2016, to: 2019, sure: { from: 2017, to: 2018 } });
  });

  test('unsure as a whole where a single year is all there is', () => {
    const drawn = stretchOf({ start: '2016', end: '2016', state: 'ENDED' }, now);
    expect(drawn).toMatchObject({ from: 2016, to: 2017, sure: null });
  });

  test('to today where it goes on', () => {
    const drawn = stretchOf({ start: '2021-06', state: 'ONGOING' }, now);
    expect(drawn).toMatchObject({ to: now, sure: { to: now }, ongoing: true });
  });

  test('fading where nobody says how it ended', () => {
    const { to, sure } = stretchOf({ start: '2019-01', state: 'UNKNOWN' }, now);
    expect(sure?.to).toBeCloseTo(2019 + 1 / 12);
    expect(to).toBeGreaterThan(2020);
  });

  test('fading where nobody says how it began', () => {
    const { from, to } = stretchOf({ end: '2012', state: 'ENDED' }, now);
    expect(from).toBeLessThan(2012);
    expect(to).toBe(2013);
  });

  test('no longer than until today, whatever is not known', () => {
    expect(stretchOf({ start: '2026', state: 'UNKNOWN' }, now).to).toBe(now);
  });
});
