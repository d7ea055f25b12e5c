import { gzipSync } from 'node:zlib';

import type { Plugin, Rolldown } from 'vite';

import { saidTooEarly } from './icu-messages.ts';

/**
 * Fails the build when the first load of a page weighs more than `limit` bytes of JavaScript,
 * compressed, or says what only pages on demand can say.
 */
export function appWeight(entry: string, page: string, limit: number): Plugin {
  return {
    name: 'app-weight',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const loaded = new Set<Rolldown.OutputChunk>();
      const load = (chunk: Rolldown.OutputChunk | undefined) => {
        if (chunk && !loaded.has(chunk)) {
          loaded.add(chunk);
          for (const name of chunk.imports) {
            load(chunks.find((other) => other.fileName === name));
          }
        }
      };
      for (const module of [entry, page]) {
        const holder = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(module)));
        if (!holder) {
          this.error(`No chunk holds ${module}`);
        }
        load(holder);
      }
      const weight = [...loaded].reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0);
      if (weight > limit) {
        this.error(`${page} loads ${weight} bytes of compressed JavaScript; the limit is ${limit}`);
      }
      const early = [...loaded].flatMap(({ code }) => saidTooEarly(code));
      if (early.length > 0) {
        this.error(`${page} says what comes on demand: ${early.join(', ')}`);
      }
      this.info(`${page} loads ${weight} bytes of compressed JavaScript`);
    },
  };
}
