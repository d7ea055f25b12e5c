/** What GraphiQL asks: a document, its variables as JSON, and which of its operations where it has several. */
export interface Question {
  query: string;
  variables?: string | null | undefined;
  operationName?: string | null | undefined;
}

/** What a server takes of an address; a longer question goes behind `#`, which no browser sends. */
const longest = 6000;

/** The address at which GraphiQL opens with the question. */
export function linkTo(question: Question): string {
  const parts = new URLSearchParams();
  for (const name of ['query', 'variables', 'operationName'] as const) {
    const value = question[name]?.trim();
    if (value) {
      parts.set(name, value);
    }
  }
  const written = parts.toString();
  return `/graphiql${written && (written.length > longest ? '#' : '?')}${written}`;
}

/** The question in GraphiQL's address; null where there is none. */
export function questionIn({ search, hash }: { search: string; hash: string }): Question | null {
  for (const written of [search, hash]) {
    const parts = new URLSearchParams(written.slice(1));
    const query = parts.get('query');
    if (query?.trim()) {
      return { query, variables: parts.get('variables'), operationName: parts.get('operationName') };
    }
  }
  return null;
}
