import { useEffect, useState } from 'react';

const pause = 350;

/** A field's text while it is typed; it is handed over after a pause, and follows what changes outside. */
export function useDraft(value: string, commit: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    setDraft(value);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause
  useEffect(() => {
    if (draft === value) {
      return;
    }
    const timer = setTimeout(() => commit(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return [draft, setDraft] as const;
}
