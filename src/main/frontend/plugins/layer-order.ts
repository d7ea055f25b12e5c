import type { Plugin } from 'vite';

/**
 * Begins each style sheet in `folder` with the order of the layers: browsers take the order in which
 * they first meet them, and which sheet of a page comes first the bundler decides.
 */
export function layerOrder(folder: string, ...layers: string[]): Plugin {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(source, id) {
      return id.includes(folder) && id.endsWith('.css')
        ? { code: `@layer ${layers.join(', ')};\n${source}`, map: null }
        : null;
    },
  };
}
