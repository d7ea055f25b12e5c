import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useInTurn } from './useInTurn.ts';

const last = (waiting: number[]) => waiting.at(-1);

test('a new value reaches one reader after the other, in the order that is chosen', () => {
  const seen: string[] = [];
  const { rerender } = renderHook(
    ({ value }) => {
      const given = useInTurn(value, 3, last).join('');
      if (given !== seen.at(-1)) {
        seen.push(given);
      }
    },
    { initialProps: { value: 'a' } },
  );
  rerender({ value: 'b' });
  expect(seen).toEqual(['aaa', 'aab', 'abb', 'bbb']);
});

test('a value that changes on the way reaches those that have the one before', () => {
  const { result, rerender } = renderHook(({ value }) => useInTurn(value, 2, last), {
    initialProps: { value: 'a' },
  });
  rerender({ value: 'b' });
  rerender({ value: 'a' });
  expect(result.current).toEqual(['a', 'a']);
});
