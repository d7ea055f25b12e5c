import { describe, expect, test } from 'vitest';

import { nothingAsked, positionFilter, readFilter, writeFilter } from './filter.ts';

const address =
  'lang=zh&tech=kubernetes&tech=go&all=1&not=aws&direct=1&role=built&from=2016&to=2019-06&match=within&certainty=definite&kind=project&q=p95';

describe('the filter', () => {
  test('comes back from the address it wrote, beside what else stands there', () => {
    const search = new URLSearchParams(address);
    expect(writeFilter(readFilter(search), new URLSearchParams('lang=zh')).toString()).toBe(
      address,
    );
  });

  test('leaves out what it does not know and what is said twice', () => {
    const filter = readFilter(
      new URLSearchParams(
        'kind=HOBBY&kind=Employment&match=near&from=2016-99&tech=go&tech=go&tech=',
      ),
    );
    expect(filter).toEqual({ ...nothingAsked, kinds: ['EMPLOYMENT'], technologies: ['go'] });
  });

  test('leaves nothing in the address when nothing is asked', () => {
    expect(writeFilter(nothingAsked, new URLSearchParams(address)).toString()).toBe('lang=zh');
  });

  test('asks for all of several technologies only where told so', () => {
    const filter = { ...nothingAsked, technologies: ['go', 'rust'] };
    expect(positionFilter(filter)?.technologies).toMatchObject({
      anyOf: ['go', 'rust'],
      allOf: [],
      implied: true,
    });
    expect(positionFilter({ ...filter, all: true, direct: true })?.technologies).toMatchObject({
      anyOf: [],
      allOf: ['go', 'rust'],
      implied: false,
    });
  });

  test('asks for nothing where it restricts nothing', () => {
    expect(positionFilter(nothingAsked)).toBeNull();
    expect(positionFilter({ ...nothingAsked, match: 'WITHIN', text: '  ' })).toBeNull();
  });

  test('asks for what ends even without bounds', () => {
    expect(positionFilter({ ...nothingAsked, match: 'ENDS_IN' })).toEqual({
      period: { from: null, to: null, match: 'ENDS_IN', certainty: 'POSSIBLE' },
    });
  });
});
