/** Months in a row, as `2021-06`. */
interface Span {
  start: string;
  end: string;
}

/** The months of one year: those that are declared, and those that rest on mentions alone. */
export interface YearMonths {
  declared: number;
  mentioned: number;
}

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** How many months of each year somebody used a technology; years without any are left out. */
export function monthsByYear(
  intervals: readonly (Span & { mentionedOnly: readonly Span[] })[],
): ReadonlyMap<number, YearMonths> {
  const years = new Map<number, YearMonths>();
  const add = ({ start, end }: Span, declared: number, mentioned: number) => {
    for (let month = indexOf(start); month <= indexOf(end); month++) {
      const year = Math.floor(month / 12);
      const sum = years.get(year) ?? { declared: 0, mentioned: 0 };
      years.set(year, {
        declared: sum.declared + declared,
        mentioned: sum.mentioned + mentioned,
      });
    }
  };
  for (const interval of intervals) {
    add(interval, 1, 0);
    for (const span of interval.mentionedOnly) {
      add(span, -1, 1);
    }
  }
  return years;
}

/** All years from the first to the last with months, those without any among them. */
export function yearsFrom(all: readonly ReadonlyMap<number, YearMonths>[]): number[] {
  const known = all.flatMap((years) => [...years.keys()]);
  const first = Math.min(...known);
  return known.length === 0
    ? []
    : Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at);
}
