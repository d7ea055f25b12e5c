import { readdirSync, readFileSync } from 'node:fs';

import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const folder = new URL('../app/i18n/messages/', import.meta.url);
const catalogue = /\/messages\/[\w-]+\.json(\?later)?$/;

/** What no page needs that is read first: it comes with the pages that say it. */
const later =
  /^(add|catalogue|check|years)\.|^(compare|facets|graph|nobody|pages|people|welcome)(\.|$)|^noscript|^query\.(?!show)|^technology\.(?!meant|unknown)/;

/** A message that is said in what the build has made of a page's code. */
const said = /\b\w+\((["'`])([\w.-]+)\1[,)]/g;

/** The names of messages which the code says, though they come on demand. */
export const saidTooEarly = (code: string) => {
  const messages = JSON.parse(readFileSync(new URL('en.json', folder), 'utf8'));
  return [...code.matchAll(said)]
    .map(([, , key = '']) => key)
    .filter((key) => key in messages && later.test(key));
};

function compiled(source: string, isWanted = (_key: string) => true) {
  const messages = Object.entries<string>(JSON.parse(source));
  return Object.fromEntries(
    messages.filter(([key]) => isWanted(key)).map(([key, text]) => [key, compile(text)]),
  );
}

/** All messages of each language, and which of the first numbers take which plural; in a comment nothing ends it. */
function phrasesOf(tags: string[]) {
  const all = tags.map((tag) => {
    const messages = compiled(readFileSync(new URL(`${tag}.json`, folder), 'utf8'));
    return [tag, { messages, plurals: pluralsOf(tag) }];
  });
  return JSON.stringify(Object.fromEntries(all)).replaceAll('>', '\\u003e');
}

/** The numbers below 200 by their plural but `other`: what a language says of larger ones, it says of these. */
function pluralsOf(tag: string) {
  const rules = new Intl.PluralRules(tag);
  const plurals: Record<string, number[]> = {};
  for (let number = 0; number < 200; number++) {
    const plural = rules.select(number);
    if (plural !== 'other') {
      plurals[plural] = [...(plurals[plural] ?? []), number];
    }
  }
  return plurals;
}

/**
 * Compiles the interface's messages (ICU MessageFormat) when the page is built, so that no parser
 * travels to the browser and a message that cannot be read breaks the build. A language is one file;
 * `?later` gives the part of it that comes on demand.
 */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    // The service must know them, too, to say what a page says before its script does.
    transformIndexHtml(html, { server }) {
      const tags = readdirSync(folder).map((file) => file.replace('.json', ''));
      const phrases = server ? '' : `<!-- phrases ${phrasesOf(tags)} -->`;
      return html
        .replace('<!-- languages -->', `<!-- languages ${tags.join(' ')} -->`)
        .replace('<!-- phrases -->', () => phrases);
    },
    transform(source, id) {
      const [found, onDemand] = catalogue.exec(id) ?? [];
      if (!found) {
        return null;
      }
      const json = JSON.stringify(
        compiled(source, (key) => later.test(key) === (onDemand !== undefined)),
      );
      return onDemand
        ? { code: `export default ${json}`, moduleType: 'js', map: null }
        : { code: json, map: null };
    },
  };
}
