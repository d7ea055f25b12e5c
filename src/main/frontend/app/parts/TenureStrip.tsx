import { useId } from 'react';

import { beginningOf, endOf, type Point } from '../dates/points.ts';
import { classes } from '../style/classes.ts';
import type { Run } from './runs.ts';
import styles from './strip.module.css';

/** The stretch of time that a strip shows, in years. */
export interface Scale {
  from: Point;
  to: Point;
}

/** A scale of whole years that holds all runs. */
export function scaleOf(runs: readonly Pick<Run, 'start' | 'end'>[], now: Point): Scale {
  const from = Math.min(...runs.map(({ start }) => beginningOf(start)), now - 1);
  const to = Math.max(...runs.map(({ end }) => endOf(end)), now);
  return { from: Math.floor(from), to: Math.ceil(to) };
}

/** The years at which a scale has its lines: at most eight of them. */
export function yearsOf({ from, to }: Scale): number[] {
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= 8) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

const share = (point: Point, { from, to }: Scale) => `${((point - from) / (to - from)) * 100}%`;

interface Props {
  runs: readonly Run[];
  scale: Scale;
  /** Whether the technology is only implied by what was used. */
  implied?: boolean;
}

/** When somebody did something, to scale. Text beside it says the same. */
export function TenureStrip({ runs, scale, implied = false }: Props) {
  const hatching = useId();
  const place = ({ start, end }: { start: string; end: string }) => ({
    x: share(beginningOf(start), scale),
    width: share(scale.from + endOf(end) - beginningOf(start), scale),
    height: '100%',
  });
  return (
    <svg className={classes(styles.strip, implied && styles.implied)} aria-hidden="true">
      <pattern
        id={hatching}
        className={styles.hatching}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
      >
        <path d="M-1 1 1 -1M0 5 5 0M4 6 6 4" />
      </pattern>
      <rect className={styles.ground} y="50%" width="100%" height="1" />
      {yearsOf(scale).map((year) => (
        <line key={year} x1={share(year, scale)} x2={share(year, scale)} y2="100%" />
      ))}
      {runs.map((run) => (
        <rect key={run.start} className={styles.run} {...place(run)} />
      ))}
      {runs
        .flatMap((run) => run.mentionedOnly)
        .map((part) => (
          <rect key={part.start} fill={`url(#${hatching})`} {...place(part)} />
        ))}
    </svg>
  );
}

/** The years below which strips of this scale stand. */
export function StripYears({ scale }: { scale: Scale }) {
  return (
    <svg className={styles.years} aria-hidden="true">
      {yearsOf(scale).map((year) => (
        <text key={year} x={share(year, scale)} y="1em">
          {year}
        </text>
      ))}
    </svg>
  );
}
