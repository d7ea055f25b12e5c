import { expect, test } from 'vitest';

import { addressOf, readRequirements } from './requirements.ts';

test('an address keeps requirements, and what of their lines is not asked', () => {
  const address = '?tech=java&months=60&tech=go+in+banking&since=2022&unread=Strong';
  const requirements = readRequirements(new URLSearchParams(address));
  expect(requirements).toEqual([
    { technology: 'java', months: 60, since: '', unread: '' },
    { technology: 'go in banking', months: 0, since: '2022', unread: 'Strong' },
  ]);
  expect(addressOf('/people/ada/checklist', requirements)).toBe(`/people/ada/checklist${address}`);
});

test('a value that is none is told as not read', () => {
  const [first] = readRequirements(new URLSearchParams('?tech=go&since=soon&months=many'));
  expect(first).toMatchObject({ since: '', months: 0, unread: 'soon many' });
});
