import { expect, test } from 'vitest';

import type { EvidencePart, ProofFragment, TechnologyRole } from '../../api/generated/graphql.ts';
import { creditOf } from './credit.ts';

const piece = (part: EvidencePart, slug = 'go', role: TechnologyRole = 'USED') =>
  ({ part, role, technology: { id: slug, slug, name: slug } }) as ProofFragment;
const sentence = piece('ACHIEVEMENT');

test('a sentence alone credits a moment', () => {
  expect(creditOf([sentence], [sentence], [])).toBe('moment');
  expect(creditOf([sentence], [sentence, piece('STACK', 'java')], [])).toBe('moment');
});

test('a sentence adds nothing where the title, the summary or the stack speaks of the whole', () => {
  for (const part of ['TITLE', 'SUMMARY', 'STACK'] as const) {
    expect(creditOf([sentence], [piece(part), sentence], [])).toBe('covered');
    expect(creditOf([piece(part)], [piece(part)], [])).toBe('whole');
  }
});

test('what was left or only looked at credits nothing, unless it is asked for', () => {
  const left = piece('ACHIEVEMENT', 'go', 'MIGRATED_FROM');
  expect(creditOf([left], [left], [])).toBe('none');
  expect(creditOf([left], [left], ['MIGRATED_FROM'])).toBe('moment');
  expect(creditOf([sentence], [sentence, piece('TITLE', 'go', 'REPLACED')], [])).toBe('moment');
});
