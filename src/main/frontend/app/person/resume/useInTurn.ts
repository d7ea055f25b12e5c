import { startTransition, useEffect, useEffectEvent, useState } from 'react';

/**
 * Gives a value to so many readers, and where it changes to one after the other, so that the page answers in between; who
 * is next is chosen of those that wait.
 */
export function useInTurn<T>(
  value: T,
  readers: number,
  choose: (waiting: number[]) => number | undefined,
): readonly T[] {
  const [given, setGiven] = useState<readonly T[]>(() => Array(readers).fill(value));
  const chosen = useEffectEvent(choose);
  useEffect(() => {
    const waiting = [...given.keys()].filter((at) => given[at] !== value);
    const next = waiting.length > 1 ? chosen(waiting) : waiting[0];
    if (next !== undefined) {
      startTransition(() => setGiven(given.map((held, at) => (at === next ? value : held))));
    }
  }, [given, value]);
  return given;
}
