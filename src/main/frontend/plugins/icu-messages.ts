import { readdirSync } from 'node:fs';

import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const catalogue = /\/messages\/[\w-]+\.json(\?later)?$/;

/** What no page needs that is read first: it comes with the pages that say it. */
const later =
  /^(add|catalogue|check|compare|facets|graph|nobody|pages|people|welcome|years)\b|^query\.(?!show)|^technology\.(?!meant|unknown)/;

/**
 * Compiles the interface's messages (ICU MessageFormat) when the page is built, so that no parser
 * travels to the browser and a message that cannot be read breaks the build. A language is one file;
 * `?later` gives the part of it that comes on demand.
 */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    // The service must know them, too, to tell what language it sends a page in.
    transformIndexHtml(html) {
      const files = readdirSync(new URL('../app/i18n/messages', import.meta.url));
      const tags = files.map((file) => file.replace('.json', ''));
      return html.replace('<!-- languages -->', `<!-- languages ${tags.join(' ')} -->`);
    },
    transform(source, id) {
      const [found, onDemand] = catalogue.exec(id) ?? [];
      if (!found) {
        return null;
      }
      const messages = Object.entries<string>(JSON.parse(source));
      const compiled = messages
        .filter(([key]) => later.test(key) === (onDemand !== undefined))
        .map(([key, text]) => [key, compile(text)]);
      const json = JSON.stringify(Object.fromEntries(compiled));
      return onDemand
        ? { code: `export default ${json}`, moduleType: 'js', map: null }
        : { code: json, map: null };
    },
  };
}
