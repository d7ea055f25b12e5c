import { expect, test } from 'vitest';

import { scaleOf, yearsOf } from './TenureStrip.tsx';

const run = (start: string, end: string) => ({ start, end });

test('the scale holds all runs and today in whole years', () => {
  expect(scaleOf([run('2014-11', '2021-05'), run('2012-01', '2013-12')], 2026.9)).toEqual({
    from: 2012,
    to: 2027,
  });
  expect(scaleOf([], 2026.9)).toEqual({ from: 2025, to: 2027 });
});

test('its lines stand at round years', () => {
  expect(yearsOf({ from: 2012, to: 2027 })).toEqual([
    2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026,
  ]);
  expect(yearsOf({ from: 2023, to: 2027 })).toEqual([2023, 2024, 2025, 2026, 2027]);
  expect(yearsOf({ from: 1988, to: 2027 })).toEqual([
    1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
  ]);
});
