import { expect, test } from 'vitest';

import { monthsByYear, yearsFrom } from './months.ts';

test('months are counted by year, declared ones apart from mentions alone', () => {
  const years = monthsByYear([
    {
      start: '2014-11',
      end: '2016-02',
      mentionedOnly: [{ start: '2015-07', end: '2015-12' }],
    },
    { start: '2019-12', end: '2019-12', mentionedOnly: [] },
  ]);
  expect([...years]).toEqual([
    [2014, { declared: 2, mentioned: 0 }],
    [2015, { declared: 6, mentioned: 6 }],
    [2016, { declared: 2, mentioned: 0 }],
    [2019, { declared: 1, mentioned: 0 }],
  ]);
});

test('years without months stand between the others', () => {
  const used = (year: number) => new Map([[year, { declared: 1, mentioned: 0 }]]);
  expect(yearsFrom([used(2019), used(2016)])).toEqual([2016, 2017, 2018, 2019]);
  expect(yearsFrom([])).toEqual([]);
});
