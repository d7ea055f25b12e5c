import { expect, test } from 'vitest';

import { monthsOf } from './MonthsField.tsx';

test('years become months, parts of them too', () => {
  expect(monthsOf('2', 'years')).toBe(24);
  expect(monthsOf('1.5', 'years')).toBe(18);
  expect(monthsOf('1,5', 'years')).toBe(18);
  expect(monthsOf('0.33', 'years')).toBe(4);
  expect(monthsOf('7', 'months')).toBe(7);
  expect(monthsOf('', 'months')).toBe(0);
});

test('what is no number of months is none', () => {
  expect(monthsOf('two', 'years')).toBeNull();
  expect(monthsOf('-1', 'months')).toBeNull();
  expect(monthsOf('1e9', 'years')).toBeNull();
});
