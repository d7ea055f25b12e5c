import { expect, test } from 'vitest';

import { wrongParts } from './wrongParts.ts';

const takes = { from: 'date', months: 'months', match: ['OVERLAPS', 'WITHIN'] } as const;
const wrong = (search: string) =>
  wrongParts(new URLSearchParams(search), takes).map(({ name, value }) => `${name}=${value}`);

test('an address is told what in it cannot be read', () => {
  expect(wrong('from=2016-13&months=many&match=near&q=anything')).toEqual([
    'from=2016-13',
    'months=many',
    'match=near',
  ]);
});

test('what is read, empty or of no concern is right', () => {
  expect(wrong('from=06/2016&from=&months=24&match=within&toString=1&lang=xx')).toEqual([]);
});
