import type { Plugin } from 'vite';

/**
 * Puts what a page needs at once into few files, for each costs a slow network a round trip: the
 * packages that all pages need, what else the entry or several pages need, and what `page` has alone.
 */
export function pageChunks(entry: string, page: string, otherPages: RegExp): Plugin {
  const groups = new Map<string, string>();
  const name = (id: string) => groups.get(id) ?? null;
  return {
    name: 'page-chunks',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name }] } } } },
    }),
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const closure = (found: readonly string[]) => {
        const all = new Set(found);
        for (const id of all) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
            all.add(imported);
          }
        }
        return all;
      };
      const main = ids.filter((id) => id.endsWith(entry));
      const shown = ids.filter((id) => id.endsWith(page));
      const first = closure(main);
      const others = closure(ids.filter((id) => otherPages.test(id) && !shown.includes(id)));
      for (const id of closure(shown)) {
        groups.set(id, others.has(id) ? 'common' : 'page');
      }
      for (const id of first) {
        groups.set(id, id.includes('/node_modules/') ? 'packages' : 'common');
      }
      // They are asked for by name; and whoever needs a part of the entry must not start it.
      for (const id of [...main, ...shown]) {
        groups.delete(id);
      }
    },
  };
}
