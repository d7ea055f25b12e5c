import { endsInMentions, type Run } from '../../parts/runs.ts';

/** What tells whether a technology is in use. */
interface Known {
  implied: boolean;
  tenure: {
    current: boolean;
    intervals: readonly Run[];
  };
}

/** How many technologies in use a summary shows at least. */
const current = 4;

/**
 * The first technologies of a list, `most` in all, and among them the first ones that are in use
 * now, wherever they stand: those that are declared so before those that are only mentioned.
 */
export function summaryOf<T>(all: readonly T[], most: number, known: (one: T) => Known): T[] {
  const inUse = all.filter((one) => known(one).tenure.current && !known(one).implied);
  const lately = [
    ...inUse.filter((one) => !endsInMentions(known(one).tenure.intervals)),
    ...inUse.filter((one) => endsInMentions(known(one).tenure.intervals)),
  ].slice(0, current);
  const others = all.filter((one) => !lately.includes(one)).slice(0, most - lately.length);
  return all.filter((one) => lately.includes(one) || others.includes(one));
}
