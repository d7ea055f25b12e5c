import type { Scale } from './scale.ts';

/** A bar with its name: where it lies, and how long a line of time its name would take. */
export interface Named {
  from: number;
  to: number;
  /** How much of the line the name wants, in years. */
  wants: number;
}

/** Where a bar's name stands: from the bar's beginning on, or up to its end, as far as `limit` lets it. */
export interface NamePlace {
  side: 'start' | 'end';
  limit: number;
}

/** The stretch of the line that a bar takes with its name; near the line's end the name runs back from the bar's. */
export function extentOf({ from, to, wants }: Named, scale: Pick<Scale, 'from' | 'to'>) {
  return from + wants > scale.to
    ? { from: Math.max(Math.min(from, to - wants), scale.from), to }
    : { from, to: Math.max(to, from + wants) };
}

/** Finds room for the names of one lane: up to where the next bar or its name begins. */
export function namesOf(lane: readonly Named[], scale: Scale): NamePlace[] {
  return lane.map((bar, place) => {
    const next = lane[place + 1];
    if (bar.from + bar.wants > scale.to) {
      return { side: 'end', limit: scale.at(lane[place - 1]?.to ?? scale.from) };
    }
    const end = next ? Math.max(bar.to, extentOf(next, scale).from) : scale.to;
    return { side: 'start', limit: scale.at(Math.min(end, next?.from ?? end)) };
  });
}
