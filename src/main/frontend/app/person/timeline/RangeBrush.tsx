import { type CSSProperties, type RefObject, useState } from 'react';
import { beginningOf, endOf, type Point } from '../../dates/points.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import type { PersonFilter } from '../filter/filter.ts';
import { useFilter } from '../filter/useFilter.ts';
import { dateFrom, dateTo, type Scale } from './scale.ts';
import styles from './timeline.module.css';
import { useSweep } from './useSweep.ts';

interface Props {
  plot: RefObject<HTMLDivElement | null>;
  scale: Scale;
}

type Range = [number, number];

/** The date range over the line of time: swept with the pointer, or moved by its two handles, month by month. */
export function RangeBrush({ plot, scale }: Props) {
  const [filter, change] = useFilter();
  const { t, date } = useLanguage();
  const [moved, setMoved] = useState<Range | null>(null);
  const asked: Range = [
    months(scale, filter.from, beginningOf, 0),
    months(scale, filter.to, endOf, scale.months),
  ];
  const [from, to] = moved ?? asked;
  const settle = (settled: Range, range: Partial<Pick<PersonFilter, 'from' | 'to'>>) => {
    change(range, 'range');
    // Once it has changed, which it does in a task of its own; a handle may have moved on by then.
    setTimeout(() => setMoved((now) => (now === settled ? null : now)));
  };
  useSweep(plot, scale, setMoved, (range) =>
    settle(range, { from: dateFrom(scale, range[0]), to: dateTo(scale, range[1]) }),
  );
  const handle = (place: 0 | 1) => {
    const typed = place === 0 ? filter.from : filter.to;
    const drawn = place === 0 ? dateFrom(scale, from) : dateTo(scale, to);
    const written = moved ? drawn : typed;
    const leave = () => moved && settle(moved, place === 0 ? { from: drawn } : { to: drawn });
    return {
      type: 'range',
      className: styles.handle,
      min: 0,
      max: scale.months,
      value: place === 0 ? from : to,
      // Where both handles meet, the one that can still move lies on top.
      style: { zIndex: place === 0 && from > scale.months / 2 ? 1 : 0 },
      'aria-label': t(place === 0 ? 'range.from' : 'range.to'),
      'aria-valuetext': written ? date(written) : t('range.open'),
      onChange: (event: { currentTarget: HTMLInputElement }) => {
        const value = event.currentTarget.valueAsNumber;
        setMoved(place === 0 ? [Math.min(value, to - 1), to] : [from, Math.max(value, from + 1)]);
      },
      onPointerUp: leave,
      onKeyUp: leave,
      onBlur: leave,
    } as const;
  };
  // It is there without bounds too: what comes and goes beside a slider takes the pointer from it.
  const bounded = from > 0 || to < scale.months;
  return (
    <fieldset
      className={classes(styles.brush, visibility.screenOnly)}
      style={
        {
          '--from': (from / scale.months) * 100,
          '--to': (to / scale.months) * 100,
        } as CSSProperties
      }
    >
      <legend className={visibility.unseen}>{t('range')}</legend>
      <div className={styles.window} aria-hidden="true" data-bounded={bounded} />
      <input {...handle(0)} />
      <input {...handle(1)} />
    </fieldset>
  );
}

/** How many months after the scale's beginning a bound lies, as far as the scale reaches. */
function months(scale: Scale, bound: string, edge: (date: string) => Point, open: number) {
  if (!bound) {
    return open;
  }
  const place = Math.round((edge(bound) - scale.from) * 12);
  return Math.min(Math.max(place, 0), scale.months);
}
