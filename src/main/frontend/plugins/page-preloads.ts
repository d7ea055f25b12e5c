import type { Plugin, Rolldown } from 'vite';

/**
 * Names in the HTML what the code of each page consists of, between comments with the page's name.
 * The service leaves the parts of the page that is asked for: so its code comes along with the
 * entry's, and not after it has run. Styles stand before all code, for the first paint waits for them.
 */
export function pagePreloads(html: string, pages: Record<string, string>): Plugin {
  return {
    name: 'page-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(text, { path, bundle = {}, chunk }) {
        if (path !== html || !chunk) {
          return text;
        }
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = neededBy(chunk, chunks);
        const needed = Object.entries(pages).map(([page, module]) => {
          const holder = chunks.find(({ moduleIds }) =>
            moduleIds.some((id) => id.endsWith(module)),
          );
          return { page, chunks: holder ? [...neededBy(holder, chunks, first)] : [] };
        });
        const parts = (links: (chunks: Chunk[]) => string) =>
          needed
            .map(({ page, chunks }) => `<!-- page ${page} -->\n${links(chunks)}<!-- /page -->\n`)
            .join('');
        const styles = linksToStyles([...first]);
        return text
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
          .replace('<script type="module"', `${styles}${parts(linksToStyles)}$&`)
          .replace('</head>', `${parts(linksToCode)}</head>`);
      },
    },
  };
}

type Chunk = Rolldown.OutputChunk;

/** The chunk and what it imports, without what is there already. */
function neededBy(chunk: Chunk, all: Chunk[], there = new Set<Chunk>(), needed = new Set<Chunk>()) {
  if (!there.has(chunk) && !needed.has(chunk)) {
    needed.add(chunk);
    for (const name of chunk.imports) {
      const imported = all.find(({ fileName }) => fileName === name);
      if (imported) {
        neededBy(imported, all, there, needed);
      }
    }
  }
  return needed;
}

function linksToCode(chunks: Chunk[]) {
  return chunks
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">\n`)
    .join('');
}

function linksToStyles(chunks: Chunk[]) {
  const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...new Set(styles)]
    .map((name) => `<link rel="stylesheet" crossorigin href="/${name}">\n`)
    .join('');
}
