import { expect, test } from 'vitest';

import { passagesOfEvidence, passagesOfOrganization, passagesOfWords } from './passages.ts';

const position = { id: 'x', title: 'Architect', organization: null, period: null };

const piece = (part: string, text: string, start: number, achievement?: string) => ({
  technology: { id: 'g', slug: 'go', name: 'Go' },
  mentioned: { id: 'g', slug: 'go', name: 'Go' },
  reason: 'NAME',
  via: [],
  part,
  text,
  start,
  end: start + 2,
  role: 'USED',
  achievement: achievement ? { id: achievement } : null,
  position,
});

test('evidence in one text is one passage, and what is declared stands apart', () => {
  const evidence = [
    piece('STACK', 'Go', 0),
    piece('ACHIEVEMENT', 'Go to Go', 0, 'a'),
    piece('ACHIEVEMENT', 'Go to Go', 6, 'a'),
    piece('ACHIEVEMENT', 'Go to Go', 0, 'b'),
  ] as never;
  const [entry, ...others] = passagesOfEvidence(evidence, () => 'why');
  expect(others).toEqual([]);
  expect(entry?.declared.map(({ text }) => text)).toEqual(['Go']);
  expect(entry?.said.map(({ marks }) => marks.map(({ start }) => start))).toEqual([[0, 6], [0]]);
});

test('words are shown where they stand', () => {
  const worded = {
    ...position,
    summary: 'Kept the lights on.',
    achievements: [
      { id: 'a', text: 'Built a warehouse.' },
      { id: 'b', text: 'Slept.' },
    ],
  } as never;
  const [entry] = passagesOfWords([worded], ' WAREHOUSE  architect ');
  expect(entry?.said.map(({ text }) => text)).toEqual(['Architect', 'Built a warehouse.']);
});

test('an organization is shown with the former names and addresses that were asked for', () => {
  const organization = {
    formerNames: ['ustack.com', 'Before'],
    urls: ['https://ustack.com/about'],
  };
  const [entry] = passagesOfOrganization([{ ...position, organization }] as never, 'UStack.com');
  expect(entry?.said.map(({ text }) => text)).toEqual(['ustack.com', 'https://ustack.com/about']);
});
