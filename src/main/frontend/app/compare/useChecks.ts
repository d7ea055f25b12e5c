import type { Dates } from '../checklist/dates.ts';
import type { Requirement } from '../checklist/requirements.ts';
import type { Term } from '../checklist/terms.ts';
import { useCheck } from '../checklist/useCheck.ts';

/** Asks for each of up to four people whether they meet the requirements in the dates. */
export function useChecks(
  who: readonly string[],
  asked: readonly Requirement[],
  terms: Term[],
  dates: Dates,
) {
  const [one, two, three, four] = who;
  const checks = [
    useCheck(one, asked, terms, dates),
    useCheck(two, asked, terms, dates),
    useCheck(three, asked, terms, dates),
    useCheck(four, asked, terms, dates),
  ];
  return who.flatMap((slug, at) => {
    const check = checks[at];
    return check ? [{ slug, ...check }] : [];
  });
}

/** Somebody who is compared, with the answers. */
export type Compared = ReturnType<typeof useChecks>[number];

/** What somebody is called; undefined while that is not known. */
export const nameOf = ({ person }: Compared) =>
  person ? (person.name ?? person.headline ?? person.slug) : undefined;
