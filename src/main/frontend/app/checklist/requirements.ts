import { writtenDate } from '../dates/written.ts';

/** One requirement as the address of a page holds it. */
export interface Requirement {
  /** A slug, name or alias, perhaps with words after it that are none. */
  technology: string;
  /** At least so many months; 0 asks for any. */
  months: number;
  /** Last used at this partial date or later; empty asks for any time. */
  since: string;
  /** What else its line said, which is not asked. */
  unread: string;
}

/** How many requirements the API checks at once. */
export const mostRequirements = 100;

export function anyUse(technology: string): Requirement {
  return { technology, months: 0, since: '', unread: '' };
}

/**
 * Reads requirements from an address. Each `tech` begins one; `months`, `since` and `unread` speak of
 * the one before them: `tech=go&months=24&since=2022&tech=kubernetes`, as in a search for people.
 */
export function readRequirements(search: URLSearchParams): Requirement[] {
  const requirements: Requirement[] = [];
  for (const [name, value] of search) {
    const last = requirements.at(-1);
    if (name === 'tech' && value.trim()) {
      requirements.push(anyUse(value.trim().slice(0, 200)));
    } else if (name === 'months' && last && /^\d{1,4}$/.test(value)) {
      last.months = Number(value);
    } else if (name === 'since' && last && writtenDate(value)) {
      last.since = writtenDate(value) ?? '';
    } else if (last && value && ['months', 'since', 'unread'].includes(name)) {
      last.unread = [last.unread, value].filter(Boolean).join(' ');
    }
  }
  return requirements.slice(0, mostRequirements);
}

/** Writes requirements into an address; what else stands there, such as the language, stays. */
export function writeRequirements(
  requirements: readonly Requirement[],
  search: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(search);
  for (const name of ['tech', 'months', 'since', 'unread', 'sure']) {
    written.delete(name);
  }
  for (const { technology, months, since, unread } of requirements) {
    written.append('tech', technology);
    for (const [name, value] of Object.entries({ months, since, unread })) {
      if (value) {
        written.append(name, `${value}`);
      }
    }
  }
  return written;
}

/** The address of a page with these requirements. */
export function addressOf(
  path: string,
  requirements: readonly Requirement[],
  others: Iterable<[string, string]> = [],
): string {
  const search = writeRequirements(requirements, new URLSearchParams([...others]));
  return search.size > 0 ? `${path}?${search}` : path;
}
