import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts each operation's document where it is written, so that a page carries its own and no other's,
 * and nothing for a fragment, which is only a type once its operations hold it.
 */
export function graphqlDocuments(generated: string): Plugin {
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    transform(source, id) {
      if (!/\.tsx?$/.test(id) || id.endsWith('/gql.ts') || !source.includes('graphql(`')) {
        return null;
      }
      const documents = readFileSync(generated, 'utf8');
      const code = source.replace(call, (text: string, kind: string, name: string) => {
        const lines = '\n'.repeat(text.split('\n').length - 1);
        return `${kind === 'fragment' ? 'null' : documentOf(name, documents)}${lines}`;
      });
      return { code, map: null };
    },
  };
}

/** Returns the document of an operation, as JSON, from what is generated. */
export function documentOf(name: string, documents: string) {
  const start = `export const ${name}Document = `;
  const from = documents.indexOf(start) + start.length;
  return documents.slice(from, documents.indexOf(' as unknown as DocumentNode', from));
}
