/** How many people a page of results holds. */
export const pageSize = 20;

/** Where in the list the page stands: behind a cursor, before one, or at the beginning. */
export interface Place {
  after: string | null;
  before: string | null;
}

export function readPlace(search: URLSearchParams): Place {
  const after = search.get('after');
  return { after, before: after ? null : search.get('before') };
}

/** The place as the API takes it. */
export function pageArguments({ after, before }: Place, size = pageSize) {
  return before ? { last: size, before } : { first: size, after };
}

/** The present address with another place in the list. */
export function placed(search: string, { after, before }: Partial<Place>): string {
  const written = new URLSearchParams(search);
  written.delete('after');
  written.delete('before');
  if (after) {
    written.set('after', after);
  } else if (before) {
    written.set('before', before);
  }
  return `?${written}`;
}
