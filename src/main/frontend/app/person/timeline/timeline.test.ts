import { describe, expect, test } from 'vitest';

import { lanesOf } from './lanes.ts';
import { extentOf, namesOf } from './names.ts';
import { dateFrom, dateTo, scaleOf } from './scale.ts';

describe('lanes', () => {
  test('put months that adjoin into one lane', () => {
    const may = { from: 2014 + 10 / 12, to: 2021 + 4 / 12 + 1 / 12 };
    const june = { from: 2021 + 5 / 12, to: 2026 };
    expect(lanesOf([june, may])).toEqual([[may, june]]);
  });

  test('part what overlaps', () => {
    const [a, b, c] = [
      { from: 2010, to: 2015 },
      { from: 2012, to: 2013 },
      { from: 2015, to: 2016 },
    ];
    expect(lanesOf([a, b, c].filter((extent) => extent !== undefined))).toEqual([[a, c], [b]]);
  });
});

describe('a scale', () => {
  const scale = scaleOf([2012, 2026.9]);

  test('spans whole years and shows at most a dozen of them', () => {
    expect([scale.from, scale.to, scale.months]).toEqual([2012, 2027, 180]);
    expect(scale.ticks).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
    expect(scaleOf([1950, 2026]).ticks.length).toBeLessThanOrEqual(12);
    expect(scale.at(2019.5)).toBe(50);
  });

  test('has room for a single moment', () => {
    expect(scaleOf([2020]).to).toBe(2021);
  });

  test('says a range in years where it can, and nothing at its own ends', () => {
    expect([0, 48, 53].map((months) => dateFrom(scale, months))).toEqual(['', '2016', '2016-06']);
    expect([180, 96, 90].map((months) => dateTo(scale, months))).toEqual(['', '2019', '2019-06']);
  });

  test('says a date for what ends before it begins', () => {
    expect(dateTo(scale, 0)).toBe('2011');
  });
});

describe('names', () => {
  const scale = scaleOf([2000, 2020]);
  const bar = (from: number, to: number, wants = 3) => ({ from, to, wants });

  test('reach to the next bar of their lane, and to the end of the line', () => {
    expect(namesOf([bar(2000, 2001), bar(2010, 2011)], scale)).toEqual([
      { side: 'start', limit: 50 },
      { side: 'start', limit: 100 },
    ]);
  });

  test('run back from the end of the line, and those before make room', () => {
    expect(namesOf([bar(2000, 2005), bar(2019, 2020)], scale)).toEqual([
      { side: 'start', limit: 85 },
      { side: 'end', limit: 25 },
    ]);
  });

  test('take a lane of their own where the bar before would cut them short', () => {
    const bars = [bar(2000, 2001), bar(2001, 2003), bar(2004, 2010)];
    const [long, short] = [bars, bars.map((one) => ({ ...one, wants: 1 }))];
    expect(lanesOf(long, (one) => extentOf(one, scale)).map((lane) => lane.length)).toEqual([2, 1]);
    expect(lanesOf(short, (one) => extentOf(one, scale))).toHaveLength(1);
  });

  test('lie on the line', () => {
    expect(extentOf(bar(2000, 2020, 30), scale)).toEqual({ from: 2000, to: 2020 });
  });
});
