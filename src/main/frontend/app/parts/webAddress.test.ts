import { expect, test } from 'vitest';

import { webAddress } from './webAddress.ts';

test('a page on the web is a link, with or without its scheme', () => {
  expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  expect(webAddress('example.org/a')).toBe('https://example.org/a');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example/x',
  'https://google.com@evil.example/',
  'https://user:word@evil.example/',
  'ftp://example.org',
  '',
])('%s is no link', (text) => {
  expect(webAddress(text)).toBeNull();
});
