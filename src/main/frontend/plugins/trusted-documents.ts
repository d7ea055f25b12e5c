import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { formatDocument, stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const operation =
  /^export const \w+Document = (\{"kind":"Document".*\}) as unknown as DocumentNode/gm;

/** Lists the operations as the client sends them, so that a service may answer these and no others. */
export function trustedDocuments(generated: string): Plugin {
  return {
    name: 'trusted-documents',
    apply: 'build',
    generateBundle() {
      const documents: Record<string, string> = {};
      for (const [, json = ''] of readFileSync(generated, 'utf8').matchAll(operation)) {
        const document: DocumentNode = JSON.parse(json);
        if (document.definitions.some(({ kind }) => kind === 'OperationDefinition')) {
          const text = stringifyDocument(formatDocument(document));
          documents[`sha256:${createHash('sha256').update(text).digest('hex')}`] = text;
        }
      }
      if (Object.keys(documents).length === 0) {
        this.error(`${generated} has no operations`);
      }
      this.emitFile({
        type: 'asset',
        fileName: 'trusted-documents.json',
        source: `${JSON.stringify(documents, null, 2)}\n`,
      });
    },
  };
}
