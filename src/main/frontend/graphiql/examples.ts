/** A question ready to ask: its operation's name, the question in words, the document, its variables. */
export interface Example {
  name: string;
  question: string;
  query: string;
  variables: string | null;
}

const documents = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The documents in `examples/`, in the order of their file names. */
export const examples: Example[] = Object.entries(documents).map(([path, query]) => ({
  name: /^query (\w+)/m.exec(query)?.[1] ?? path,
  question: query
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2))
    .join(' '),
  query,
  variables: variables[path.replace(/graphql$/, 'json')] ?? null,
}));
