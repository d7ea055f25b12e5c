import type { Scale } from './scale.ts';

/** Where a bar's name stands: from the bar's beginning on, or up to its end, as far as `limit` lets it. */
export interface NamePlace {
  side: 'start' | 'end';
  limit: number;
}

/** The share of the line, in per cent, that a name wants. */
const wanted = 14;

/** Finds room for the names of one lane: up to the next bar, or at the line's end before its own. */
export function namesOf(lane: readonly { from: number; to: number }[], scale: Scale): NamePlace[] {
  const last = lane.at(-1);
  const before = scale.at(lane.at(-2)?.to ?? scale.from);
  const turned =
    last !== undefined && 100 - scale.at(last.from) < Math.min(wanted, scale.at(last.to) - before);
  return lane.map(({ to }, place) => {
    const next = lane[place + 1];
    if (!next) {
      return turned ? { side: 'end', limit: before } : { side: 'start', limit: 100 };
    }
    const nextIsTurned = turned && next === last;
    return { side: 'start', limit: scale.at(nextIsTurned ? to : next.from) };
  });
}
