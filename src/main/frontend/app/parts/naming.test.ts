import { expect, test } from 'vitest';

import { isMeant } from './naming.ts';

test('a name is meant by a part of it, without regard to case and accents', () => {
  expect(isMeant('POSTG', ['postgresql', 'PostgreSQL'])).toBe(true);
  expect(isMeant('k8s', ['kubernetes', 'Kubernetes', 'k8s'])).toBe(true);
  expect(isMeant('resume', ['Résumé'])).toBe(true);
  expect(isMeant('java', ['Go'])).toBe(false);
});

test('a slip in a longer name is forgiven, in a short one it is not', () => {
  for (const text of ['kubernets', 'kuberntes', 'kubrenetes', 'kuberneets']) {
    expect(isMeant(text, ['Kubernetes']), text).toBe(true);
  }
  expect(isMeant('watch', ['AWS CloudWatch'])).toBe(true);
  expect(isMeant('jaca', ['Java'])).toBe(false);
  expect(isMeant('react', ['redux'])).toBe(false);
});
