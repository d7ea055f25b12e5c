import { expect, test } from 'vitest';

import { isPartialDate } from './partial.ts';

test('a partial date is a year, a month or a day that exists', () => {
  for (const date of ['2021', '2021-06', '2021-06-15', '2024-02-29', '0001']) {
    expect(isPartialDate(date), date).toBe(true);
  }
  for (const text of ['', '202', '2021-6', '2021-13', '2023-02-29', '2021/06', '2021-06-']) {
    expect(isPartialDate(text), text).toBe(false);
  }
});
