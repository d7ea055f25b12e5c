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
      if (!/\.tsx?$/.test(id) || id.includes(generated) || !source.includes('graphql(`')) {
        return null;
      }
      const documents: string[] = [];
      const code = source.replace(call, (text: string, kind: string, name: string) => {
        const lines = '\n'.repeat(text.split('\n').length - 1);
        if (kind === 'fragment') {
          return `null${lines}`;
        }
        documents.push(`${name}Document`);
        return `${name}Document${lines}`;
      });
      const names = documents.join(', ');
      return { code: `${code}\nimport { ${names} } from '${generated}/graphql.ts';\n`, map: null };
    },
  };
}
