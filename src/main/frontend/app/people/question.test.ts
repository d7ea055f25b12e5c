import { describe, expect, test } from 'vitest';

import {
  anyExperience,
  everybody,
  orderOf,
  peopleAddress,
  peopleFilter,
  personAddress,
  readQuestion,
  writeQuestion,
} from './question.ts';

const read = (search: string) => readQuestion(new URLSearchParams(search));
const rewritten = (search: string, others = '') =>
  writeQuestion(read(search), new URLSearchParams(others)).toString();

describe('a question in an address', () => {
  test('gives each requirement what follows its technology', () => {
    expect(read('tech=go&months=24&since=2022-01&tech=c%2B%2B&sure=1').requirements).toEqual([
      { technology: 'go', months: 24, since: '2022-01', sure: false },
      { technology: 'c++', months: 0, since: '', sure: true },
    ]);
  });

  test('is written as it was read', () => {
    const search =
      'tech=go&months=24&since=2022&sure=1&tech=c%2B%2B&from=2016&to=2019-06&q=a+b&org=XSky&place=JP&order=recency';
    expect(rewritten(search)).toBe(search);
  });

  test('keeps what is not its own, and forgets the page of results', () => {
    expect(rewritten('tech=go', 'lang=zh&after=x&before=y&tech=java&months=3')).toBe(
      'lang=zh&tech=go',
    );
  });

  test('leaves out what it cannot read', () => {
    expect(read('months=3&since=2020&tech=&order=shoe&from=soon')).toEqual(everybody);
    expect(read('tech=go&months=-3').requirements).toEqual([anyExperience('go')]);
  });

  test('asks for a technology once', () => {
    expect(read('tech=go&tech=go&months=12').requirements).toHaveLength(1);
  });

  test('has no order by experience without experience', () => {
    expect(orderOf(read('order=months'))).toBeNull();
    expect(orderOf(read('order=name'))).toBe('NAME');
    expect(orderOf(read('tech=go&order=months'))).toBe('MONTHS');
  });
});

test('a question becomes a filter of the API', () => {
  expect(peopleFilter(read('tech=go&months=24&sure=1&tech=sql&since=2020&place=JP'))).toEqual({
    experience: [
      { technology: 'go', minMonths: 24, within: null, usedSince: null, certainty: 'DEFINITE' },
      {
        technology: 'sql',
        minMonths: null,
        within: null,
        usedSince: '2020',
        certainty: 'POSSIBLE',
      },
    ],
    positions: null,
    text: null,
    organization: null,
    location: 'JP',
  });
});

test('dates bound the experience, and the position that words and an organization are of', () => {
  const dates = { from: '2016', to: null };
  const technology = peopleFilter(read('tech=go&from=2016'));
  expect(technology.experience?.[0]?.within).toEqual(dates);
  expect(technology.positions).toBeNull();
  expect(peopleFilter(read('from=2016')).positions?.period).toEqual(dates);
  expect(peopleFilter(read('tech=go&from=2016&org=XSky&q=db')).positions).toEqual({
    period: dates,
    organization: 'XSky',
    text: 'db',
  });
});

test('addresses ask the same of one person and of all', () => {
  expect(personAddress('ada', read('tech=go&months=24&tech=c%2B%2B'))).toBe(
    '/people/ada?tech=go&tech=c%2B%2B',
  );
  expect(personAddress('ada', read('tech=go&since=2020&from=2016&to=2019'))).toBe(
    '/people/ada?tech=go&from=2016&to=2019',
  );
  expect(personAddress('ada', everybody)).toBe('/people/ada');
  expect(peopleAddress({ ...anyExperience('go'), months: 36 })).toBe('/people?tech=go&months=36');
});
