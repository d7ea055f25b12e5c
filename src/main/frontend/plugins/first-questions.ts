import { readFileSync } from 'node:fs';

import { formatDocument, stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

import { documentOf } from './graphql-documents.ts';

/**
 * Leaves in the HTML what a page asks first, in a comment with the page's name: the service answers it there, and the
 * script need not ask.
 */
export function firstQuestions(
  html: string,
  generated: string,
  operations: Record<string, string>,
): Plugin {
  return {
    name: 'first-questions',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(text, { path }) {
        if (path !== html) {
          return text;
        }
        const documents = readFileSync(generated, 'utf8');
        const questions = Object.entries(operations).map(([page, operation]) => {
          const document: DocumentNode = JSON.parse(documentOf(operation, documents));
          return `<!-- question ${page} ${stringifyDocument(formatDocument(document))} -->\n`;
        });
        return text.replace('</head>', `${questions.join('')}</head>`);
      },
    },
  };
}
