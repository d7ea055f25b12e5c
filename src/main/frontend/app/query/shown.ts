/** A query as a client sends it. */
export interface Shown {
  query: string;
  variables: Record<string, unknown>;
}

/** How a query can be written down. */
export const forms = ['GraphQL', 'curl', 'fetch'] as const;

export type Form = (typeof forms)[number];

/** The variables as GraphiQL and a request hold them; nothing where a query has none. */
export const variablesOf = ({ variables }: Shown): string =>
  Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';

/** Writes a query so that it can be copied and sent to the service at `origin`. */
export function written(shown: Shown, form: Form, origin: string): string {
  const { query, variables } = shown;
  const url = `${origin}/graphql`;
  switch (form) {
    case 'GraphQL': {
      const given = variablesOf(shown);
      return given ? `${query}\n\n# Variables\n${given.replace(/^/gm, '# ')}` : query;
    }
    case 'curl': {
      const body = JSON.stringify({ query, variables }, null, 2).replaceAll("'", String.raw`'\''`);
      return `curl '${url}' --header 'Content-Type: application/json' --data '${body}'`;
    }
    case 'fetch': {
      const text = query.replace(/[\\`]|\$\{/g, String.raw`\$&`);
      return `const query = \`${text}\`;
const variables = ${JSON.stringify(variables, null, 2)};
const response = await fetch('${url}', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();`;
    }
  }
}
