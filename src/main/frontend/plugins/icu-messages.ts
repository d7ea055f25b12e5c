import { readdirSync, readFileSync } from 'node:fs';

import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const folder = new URL('../app/i18n/messages/', import.meta.url);
const catalogue = /\/messages\/[\w-]+\.json(\?later)?$/;

/** What no page needs that is read first: it comes with the pages that say it. */
const later =
  /^(add|catalogue|check|years)\.|^(compare|facets|graph|nobody|pages|people|welcome)(\.|$)|^query\.(?!show)|^technology\.(?!meant|unknown)/;

/** A message that is said in what the build has made of a page's code. */
const said = /\b\w+\((["'`])([\w.-]+)\1[,)]/g;

/** The names of messages which the code says, though they come on demand. */
export const saidTooEarly = (code: string) => {
  const messages = JSON.parse(readFileSync(new URL('en.json', folder), 'utf8'));
  return [...code.matchAll(said)]
    .map(([, , key = '']) => key)
    .filter((key) => key in messages && later.test(key));
};

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
      const tags = readdirSync(folder).map((file) => file.replace('.json', ''));
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
