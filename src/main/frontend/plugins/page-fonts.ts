import type { Plugin } from 'vite';

/** The alphabet that the interface itself is written in. */
const latin = /-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Lets no font move a page: one that has not come by the first paint waits for the next page. So those that every
 * page shows come along with its styles, and together weigh `limit` bytes at most.
 */
export function pageFonts(html: string, limit: number): Plugin {
  return {
    name: 'page-fonts',
    apply: 'build',
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((file) => file.type === 'asset');
      for (const file of assets.filter(({ fileName }) => fileName.endsWith('.css'))) {
        file.source = file.source
          .toString()
          .replaceAll('font-display:swap', 'font-display:optional');
      }
      const weight = assets
        .filter(({ fileName }) => latin.test(fileName))
        .reduce((sum, { source }) => sum + source.length, 0);
      if (weight === 0 || weight > limit) {
        this.error(`A Latin page loads ${weight} bytes of fonts; the limit is ${limit}`);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (text, { path, bundle = {} }) =>
        path === html
          ? Object.keys(bundle)
              .filter((name) => latin.test(name))
              .map((name) => ({
                tag: 'link',
                attrs: {
                  rel: 'preload',
                  as: 'font',
                  type: 'font/woff2',
                  crossorigin: '',
                  href: `/${name}`,
                },
                injectTo: 'head',
              }))
          : text,
    },
  };
}
