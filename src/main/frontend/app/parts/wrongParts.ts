import { writtenDate } from '../dates/written.ts';

/** What a parameter of an address takes: a date, whole months, or one of these words. */
export type Takes = 'date' | 'months' | readonly string[];

/** The parameters of an address whose values the page cannot read, and so leaves out. */
export function wrongParts(search: URLSearchParams, takes: Readonly<Record<string, Takes>>) {
  return [...search].flatMap(([name, value]) => {
    const taken = Object.hasOwn(takes, name) ? takes[name] : undefined;
    return taken === undefined || value.trim() === '' || isTaken(value, taken)
      ? []
      : [{ name, value, takes: taken }];
  });
}

function isTaken(value: string, takes: Takes) {
  switch (takes) {
    case 'date':
      return writtenDate(value) !== null;
    case 'months':
      return /^\d{1,4}$/.test(value);
    default:
      return takes.includes(value.toUpperCase());
  }
}
