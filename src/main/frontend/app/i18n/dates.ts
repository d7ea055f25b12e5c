import type { Language } from './language.ts';
import { once } from './once.ts';
import type { translator } from './translate.ts';

/** A period as the API gives it. */
export interface DatedPeriod {
  start?: string | null;
  end?: string | null;
  state: 'ENDED' | 'ONGOING' | 'UNKNOWN';
}

/** Writes partial dates, periods and numbers of months, never more precisely than they are known. */
export function dateWriter(language: Language, t: ReturnType<typeof translator>['t']) {
  const writer = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
  const writers = {
    4: writer({ year: 'numeric' }),
    7: writer({ year: 'numeric', month: 'short' }),
    10: writer({ dateStyle: 'medium' }),
  };
  const date = (partial: string) =>
    writers[partial.length as 4 | 7 | 10]().format(new Date(partial));
  const period = ({ start, end, state }: DatedPeriod) => {
    if (!start) {
      return t('period.until', { end: end ? date(end) : '' });
    }
    if (state === 'ENDED' && end === start) {
      return date(start);
    }
    const last = state === 'ONGOING' ? t('period.now') : end ? date(end) : t('period.unknown');
    return t('period.range', { start: date(start), end: last });
  };
  const range = (from: string, to: string) =>
    from && to
      ? t('period.range', { start: date(from), end: date(to) })
      : from
        ? t('period.since', { start: date(from) })
        : t('period.until', { end: date(to) });
  const within = (from: string, to: string) =>
    from && to ? t('period.within', { range: range(from, to) }) : range(from, to);
  const duration = (months: number) =>
    t(months < 12 ? 'duration.months' : months % 12 === 0 ? 'duration.years' : 'duration.both', {
      years: Math.floor(months / 12),
      months: months % 12,
    });
  return { date, period, range, within, duration };
}
