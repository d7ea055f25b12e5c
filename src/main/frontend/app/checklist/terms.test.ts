import { expect, test } from 'vitest';

import { termOf } from './terms.ts';

const catalogue: Record<string, string> = { java: 'Java', 'spring boot': 'Spring Boot' };
const ask = async (term: string) => {
  const name = catalogue[term.toLowerCase()];
  return name ? { technology: { slug: name, name } } : { suggestions: [`${term}?`] };
};

test('the longest beginning that is a term counts, and the rest is told', async () => {
  expect(await termOf('Spring Boot in banking', ask)).toMatchObject({
    name: 'Spring Boot',
    unread: 'in banking',
  });
  expect(await termOf('Java, Kotlin', ask)).toMatchObject({ name: 'Java', unread: 'Kotlin' });
});

test('what is no term has the nearest ones', async () => {
  expect(await termOf('Jav', ask)).toEqual({ state: 'unknown', suggestions: ['Jav?'] });
});

test('no answer is no verdict', async () => {
  expect(await termOf('Java', async () => null)).toEqual({ state: 'failed' });
});
