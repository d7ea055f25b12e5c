import { expect, test } from 'vitest';

import { readDates } from './dates.ts';

const read = (search: string) => readDates(new URLSearchParams(search));

test('dates are read as people write them, and what is no date is left out', () => {
  expect(read('from=2016.6&to=06/2021')).toEqual({ from: '2016-06', to: '2021-06' });
  expect(read('from=soon&to=2021')).toEqual({ from: '', to: '2021' });
});

test('the earlier date is the first, and one that holds the other is no fault', () => {
  expect(read('from=2021-06&to=2016')).toEqual({ from: '2016', to: '2021-06' });
  expect(read('from=2018-06&to=2018')).toEqual({ from: '2018-06', to: '2018' });
});
