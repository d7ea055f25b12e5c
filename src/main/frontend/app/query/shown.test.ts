import { expect, test, vi } from 'vitest';

import { type forms, type Shown, written } from './shown.ts';

const shown: Shown = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a script must not fill it in
  query: 'query A($t: String!) {\n  technology(name: $t) { name } # `${a}` isn\'t "b\\n"\n}',
  variables: { t: "l'été\\`" },
};
const show = (form: (typeof forms)[number]) => written(shown, form, 'http://localhost:8080');

test('a query is written with its variables, as a comment that GraphQL allows', () => {
  expect(show('GraphQL')).toBe(`${shown.query}\n\n# Variables\n# {\n#   "t": "l'été\\\\\`"\n# }`);
  expect(written({ query: '{ a }', variables: {} }, 'GraphQL', '')).toBe('{ a }');
});

test('a shell reads from the command what was asked', () => {
  const [, body = ''] = /--data '(.*)'$/s.exec(show('curl')) ?? [];
  expect(JSON.parse(body.replaceAll(String.raw`'\''`, "'"))).toEqual(shown);
  expect(body.replaceAll(String.raw`'\''`, '')).not.toContain("'");
});

test('a script sends what was asked', async () => {
  const send = vi.fn(async (_url: string, _options: RequestInit) => Response.json({ data: 1 }));
  const run = Object.getPrototypeOf(async () => undefined).constructor;
  await new run('fetch', show('fetch'))(send);
  expect(JSON.parse(String(send.mock.calls[0]?.[1].body))).toEqual(shown);
  expect(send.mock.calls[0]?.[0]).toBe('http://localhost:8080/graphql');
});
