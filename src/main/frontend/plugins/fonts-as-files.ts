import type { Plugin } from 'vite';

const font = /url\(["']?data:font\/(\w+);base64,([A-Za-z0-9+/=]+)["']?\)/g;

/**
 * Turns the fonts that GraphiQL's style sheet holds as data URLs into files: the page's policy can
 * then say `font-src 'self'`, and a browser fetches only the alphabets it shows.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = file.source
            .toString()
            .replace(font, (_match, type: string, data: string) => {
              const source = Buffer.from(data, 'base64');
              const reference = this.emitFile({ type: 'asset', name: `font.${type}`, source });
              return `url(/${this.getFileName(reference)})`;
            });
        }
      }
    },
  };
}
