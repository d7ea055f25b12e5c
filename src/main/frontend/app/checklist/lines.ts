import { writtenDate } from '../dates/written.ts';
import type { Requirement } from './requirements.ts';

const bullet = /^\s*(?:[-*+•·▪◦‣–—]|\d{1,2}[.)]|\[[ x]?\])\s+/;
const date = String.raw`(\d{4}(?:[-./年]\d{1,2}(?:-\d{1,2}|月)?)?年?|\d{1,2}[./]\d{4})`;
const since = [
  new RegExp(String.raw`(?:\b(?:last |recently )?used )?\bsince\s+${date}`, 'i'),
  new RegExp(String.raw`(?:自从?|从)\s*${date}\s*(?:以来|起|开始)?(?:使用|用过)?`),
  new RegExp(String.raw`${date}\s*(?:以来|起|至今)`),
];
const lately =
  /\b(?:used )?(?:with)?in the (?:last|past) (\d{1,2}|\p{L}+)? ?years?\b|最近\s*(\d{1,2})?\s*年/iu;
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const least = new RegExp(
  String.raw`(?:\b(?:at least|a minimum of|minimum(?: of)?|min\.?|more than|over)\s*|[≥>]=?\s*|至少|超过)?` +
    String.raw`(?<![\d.])(\d{1,2}(?:[.,]\d{1,2})?|\b(?:${numbers.join('|')})\b)` +
    String.raw`(\s*(?:-|–|to|至|到)\s*\d{1,2})?\s*\+?\s*` +
    String.raw`(years?\b|yrs?\b\.?|y\b|年|months?\b|mos?\b\.?|个月)` +
    String.raw`(?:['’]\s*experience|\s*(?:\+|or more\b|以上))?`,
  'iu',
);
const empty =
  /^(?:(?:and|of|with|in|using|the|a|an|experience|expertise|knowledge|skills?|hands-on|proven|working|professional|must have|required|requirements?|technology|technologies|有|具有|具备|的|使用|经验)(?=[\s:：,，]|$)[\s:：,，]*)+/i;
const trailing = /(?:[\s,，:：–—-]|\b(?:experience|skills?|required|and|for|经验)\b|经验)+$/i;
const praise =
  /^(?:strong|solid|good|great|excellent|deep|advanced|expert|fluent|proficient|proficiency|familiarity|familiar|senior|精通|熟悉|掌握|了解)(?=[\s]|[^\p{ASCII}]|$)\s*(?:in|with|of)?\s*/iu;

/** The requirements of a text that has one a line. */
export function readLines(text: string, now = new Date()): Requirement[] {
  return text
    .split(/[\r\n;；]+/)
    .flatMap((line) => readLine(line.replace(bullet, '').trim(), now) ?? []);
}

/** The requirement of a line: a technology, perhaps a least time, perhaps since when. */
function readLine(line: string, now: Date): Requirement | null {
  const unread: string[] = [];
  let rest = line.normalize('NFKC');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) {
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    }
    return found;
  };
  const recently = take(lately);
  const named = since.map(take).find((found) => found !== null);
  const bound = take(least);
  const asked = named?.[1] ? writtenDate(named[1]) : null;
  if (named && !asked) {
    unread.push(named[0].trim());
  }
  if (bound?.[2]) {
    unread.push(bound[0].trim());
  }
  rest = rest.replace(/[(（]\s*[)）]/g, ' ').trim();
  const praised = take(praise);
  if (praised) {
    unread.push(praised[0].trim());
  }
  const technology = rest
    .replace(/^[\s,，:：–—-]+/, '')
    .replace(empty, '')
    .replace(praise, '')
    .replace(trailing, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
  if (!/[\p{L}\p{N}]/u.test(technology)) {
    return line ? { technology: line.slice(0, 200), months: 0, since: '', unread: '' } : null;
  }
  return {
    technology,
    months: bound ? monthsOf(bound[1] ?? '', bound[3] ?? '') : 0,
    since: asked ?? (recently ? yearsAgo(recently[1] ?? recently[2], now) : ''),
    unread: unread.join(' '),
  };
}

function monthsOf(number: string, unit: string): number {
  return Math.ceil(numberOf(number) * (/^(?:m|个)/i.test(unit) ? 1 : 12));
}

function yearsAgo(number: string | undefined, now: Date): string {
  const years = number === undefined ? 1 : numberOf(number);
  const month = `${now.getUTCMonth() + 1}`.padStart(2, '0');
  return years > 0 ? `${now.getUTCFullYear() - years}-${month}` : '';
}

const numberOf = (text: string) =>
  /^\d/.test(text) ? Number(text.replace(',', '.')) : numbers.indexOf(text.toLowerCase()) + 1;
