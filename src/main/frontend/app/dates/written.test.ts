import { expect, test } from 'vitest';

import { writtenDate, writtenRange } from './written.ts';

test('dates are read as people write them', () => {
  const texts = ['2016', '2016.6', '06/2021', '2021/06', '6.2021', '2016-06-15', '2021年6月'];
  expect(texts.map(writtenDate)).toEqual([
    '2016',
    '2016-06',
    '2021-06',
    '2021-06',
    '2021-06',
    '2016-06-15',
    '2021-06',
  ]);
});

test('what is no date stays none', () => {
  expect(['', 'soon', '13/2021', '2023-02-29', '06/21'].map(writtenDate)).toEqual(
    Array(5).fill(null),
  );
});

test('a range in one text has two ends', () => {
  expect(writtenRange('2020 to 2021')).toEqual(['2020', '2021']);
  expect(writtenRange('2014.11 ~ 2021.5')).toEqual(['2014-11', '2021-05']);
  expect(writtenRange('2020')).toBeNull();
  expect(writtenRange('2020 to now')).toBeNull();
});
