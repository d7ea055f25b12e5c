import type { DatedPeriod } from '../i18n/dates.ts';

/** A point in time as a number of years: 2016.5 is the middle of 2016. */
export type Point = number;

/** How far a beginning or an end that nobody dated is drawn, in years. */
const vague = 1.5;

/** A period as it is drawn: `sure` lies inside every reading, what is outside of it fades. */
export interface Stretch {
  from: Point;
  to: Point;
  sure: { from: Point; to: Point } | null;
  ongoing: boolean;
}

/** The first moment of a partial date. */
export function beginningOf(date: string): Point {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** The moment just after a partial date. */
export function endOf(date: string): Point {
  const length = [1, 1 / 12, 1 / 366][date.split('-').length - 1] ?? 0;
  return beginningOf(date) + length;
}

/** Today, as a point. */
export function today(now = new Date()): Point {
  return endOf(now.toISOString().slice(0, 10));
}

/** The period's place on a line of time; months and days are taken as exact, years are not. */
export function stretchOf({ start, end, state }: DatedPeriod, now: Point): Stretch {
  const [firstStart, lastStart] = start ? doubtOf(start, beginningOf) : [null, null];
  const [firstEnd, lastEnd] = end
    ? doubtOf(end, endOf)
    : state === 'ONGOING'
      ? [now, Math.max(now, firstStart ?? now)]
      : [null, null];
  const from = firstStart ?? (firstEnd ?? now) - vague;
  const to = lastEnd ?? Math.min(Math.max(now, from), endOf(start ?? '') + vague);
  const sureFrom = lastStart ?? firstEnd ?? from;
  const sureTo = firstEnd ?? (start ? endOf(start) : to);
  return {
    from,
    to: Math.max(to, from),
    sure: sureFrom < sureTo ? { from: sureFrom, to: Math.min(sureTo, to) } : null,
    ongoing: state === 'ONGOING',
  };
}

/** The earliest and the latest place of a date's edge. */
function doubtOf(date: string, edge: (date: string) => Point): [Point, Point] {
  return date.length === 4 ? [beginningOf(date), endOf(date)] : [edge(date), edge(date)];
}
