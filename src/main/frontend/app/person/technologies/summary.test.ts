import { expect, test } from 'vitest';

import { summaryOf } from './summary.ts';

const row = (name: string, current: boolean, mentioned = false) => {
  const run = { start: '2024-01', end: '2026-01', ongoing: current };
  const mentionedOnly = mentioned ? [{ start: run.start, end: run.end }] : [];
  return { name, implied: false, tenure: { current, intervals: [{ ...run, mentionedOnly }] } };
};

test('a summary keeps what is in use now, in the order of the list', () => {
  const all = [
    ...Array.from({ length: 20 }, (_, at) => row(`Old ${at}`, false)),
    row('New', true),
    row('Said', true, true),
  ];
  const names = summaryOf(all, 14, (one) => one).map(({ name }) => name);
  expect(names).toHaveLength(14);
  expect(names.slice(-3)).toEqual(['Old 11', 'New', 'Said']);
});

test('of much that is in use, what is declared comes before what is only mentioned', () => {
  const all = [
    ...Array.from({ length: 10 }, (_, at) => row(`Said ${at}`, true, true)),
    row('Old', false),
    ...Array.from({ length: 4 }, (_, at) => row(`Declared ${at}`, true)),
  ];
  const names = summaryOf(all, 5, (one) => one).map(({ name }) => name);
  expect(names).toEqual(['Said 0', 'Declared 0', 'Declared 1', 'Declared 2', 'Declared 3']);
});
