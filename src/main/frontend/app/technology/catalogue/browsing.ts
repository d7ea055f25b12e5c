/** What somebody looks for in the catalogue, as the address of its page holds it. */
export interface Browsing {
  /** A part of a name, perhaps misspelt. */
  text: string;
  /** A category by its slug; empty for all. */
  category: string;
}

export function readBrowsing(search: URLSearchParams): Browsing {
  return {
    text: (search.get('q') ?? '').slice(0, 200),
    category: search.get('category') ?? '',
  };
}

/** Writes it into an address. The page of the list goes, what else stands there stays. */
export function writeBrowsing({ text, category }: Browsing, search: URLSearchParams) {
  const written = new URLSearchParams(search);
  for (const name of ['q', 'category', 'after', 'before']) {
    written.delete(name);
  }
  if (text) {
    written.set('q', text);
  }
  if (category) {
    written.set('category', category);
  }
  return written;
}
