import { isPartialDate } from './partial.ts';

const separators = /\s*(?:\bto\b|\buntil\b|[–—~至到]|\s-\s)\s*/i;

/** The partial date that a text means as people write it: `2016.6`, `06/2021`, `2016-06-15`; null where it means none. */
export function writtenDate(text: string): string | null {
  const folded = text.trim();
  const yearFirst = /^(\d{4})[./年-](\d{1,2})月?$/.exec(folded);
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(folded);
  const year = yearFirst?.[1] ?? monthFirst?.[2];
  const month = yearFirst?.[2] ?? monthFirst?.[1];
  const date = year && month ? `${year}-${month.padStart(2, '0')}` : folded.replace(/年$/, '');
  return isPartialDate(date) ? date : null;
}

/** The two ends of a range that stands in one text, such as `2020 to 2021`; null where it is none. */
export function writtenRange(text: string): [string, string] | null {
  const [from, to, more] = text.split(separators).map(writtenDate);
  return from && to && more === undefined ? [from, to] : null;
}
