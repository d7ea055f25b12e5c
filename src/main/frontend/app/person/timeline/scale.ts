import type { Point } from '../../dates/points.ts';

/** A line of time from one New Year to another, measured in per cent. */
export interface Scale {
  from: number;
  to: number;
  months: number;
  /** Where a point lies, from 0 at the line's beginning to 100 at its end. */
  at(point: Point): number;
  /** Years to write at the line: not more than a dozen. */
  ticks: number[];
}

/** The shortest line of whole years that holds all the points. */
export function scaleOf(points: readonly Point[]): Scale {
  const from = Math.floor(Math.min(...points));
  const to = Math.max(Math.ceil(Math.max(...points)), from + 1);
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= 12) ?? 100;
  const first = Math.ceil(from / step) * step;
  return {
    from,
    to,
    months: (to - from) * 12,
    at: (point) => ((point - from) / (to - from)) * 100,
    ticks: Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, n) => first + n * step),
  };
}

/** The partial date of a range's beginning, `months` after the scale's; a January says the year alone. */
export function dateFrom({ from }: Scale, months: number): string {
  return months <= 0 ? '' : partial(from, months, 0);
}

/** The partial date of a range's end, `months` after the scale's beginning; a December says the year alone. */
export function dateTo({ from, months: all }: Scale, months: number): string {
  return months >= all ? '' : partial(from, months - 1, 11);
}

function partial(from: number, months: number, edge: number) {
  const year = String(from + Math.floor(months / 12)).padStart(4, '0');
  const month = (months + 12) % 12;
  return month === edge ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
}
