import { useEffect, useEffectEvent } from 'react';

import { takenAfter } from './steps.ts';
import { type Near, useChoices } from './useChoices.ts';

/** What was typed and confirmed before its choices had come. */
export interface Pick {
  text: string;
  /** How far the arrow keys went. */
  steps: number;
}

interface Props {
  pick: Pick;
  near: readonly Near[];
  /** Called once with what the pick would have taken, or undefined where there is no choice. */
  onAnswer(slug: string | undefined): void;
}

/** Waits for the choices of a text and takes the one that was meant; shows nothing. */
export function WaitingPick({ pick, near, onAnswer }: Props) {
  const { found, guesses, waiting } = useChoices(pick.text, near);
  const answer = useEffectEvent(() => {
    const slugs = [...found.map(({ slug }) => slug), ...guesses];
    onAnswer(takenAfter(pick.steps, slugs));
  });
  useEffect(() => {
    if (!waiting) {
      answer();
    }
  }, [waiting]);
  return null;
}
