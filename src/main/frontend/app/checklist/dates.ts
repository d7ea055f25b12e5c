import { writtenDate } from '../dates/written.ts';
import { useAddressState } from '../parts/useAddressState.ts';

/** The partial dates between which alone a use counts; empty leaves that side open. */
export interface Dates {
  from: string;
  to: string;
}

/** What the parameters of the address take that speak of them. */
export const datesTake = { from: 'date', to: 'date' } as const;

/** Reads the dates from an address, the earlier one first. */
export function readDates(search: URLSearchParams): Dates {
  const [from = '', to = ''] = ['from', 'to'].map(
    (name) => writtenDate(search.get(name) ?? '') ?? '',
  );
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) > to.slice(0, precision) ? { from: to, to: from } : { from, to };
}

function writeDates(dates: Dates, search: URLSearchParams): URLSearchParams {
  const others = [...search].filter(([name]) => name !== 'from' && name !== 'to');
  return new URLSearchParams([...others, ...datesParts(dates)]);
}

/** The dates as parts of an address. */
export const datesParts = ({ from, to }: Dates) =>
  Object.entries({ from, to }).filter(([, date]) => date !== '');

/** The dates as the API takes them; null where none are asked for. */
export const datesRange = ({ from, to }: Dates) =>
  from || to ? { from: from || null, to: to || null } : null;

/** The dates in the address of the page, and how to change them. */
export const useDates = () => useAddressState(readDates, writeDates);
