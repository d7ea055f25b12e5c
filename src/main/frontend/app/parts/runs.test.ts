import { expect, test } from 'vitest';

import { whyRange } from './runs.ts';

const run = (mentionedOnly: { start: string; end: string }[]) => ({
  start: '2014-11',
  end: '2021-05',
  ongoing: false,
  mentionedOnly,
});

test('months are a range for what is mentioned everywhere, for some of it, or for the dates alone', () => {
  const mentioned = run([{ start: '2014-11', end: '2021-05' }]);
  const partly = run([{ start: '2018-01', end: '2021-05' }]);
  expect(whyRange([mentioned])).toBe('mentioned');
  expect(whyRange([partly])).toBe('partly');
  expect(whyRange([mentioned, run([])])).toBe('partly');
  expect(whyRange([run([])])).toBe('dates');
});
