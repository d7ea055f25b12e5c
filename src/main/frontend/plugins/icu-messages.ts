import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const catalogue = /\/messages\/[\w-]+\.json$/;

/**
 * Parses the interface's messages (ICU MessageFormat) when the page is built, so that no parser
 * travels to the browser and a message that cannot be read breaks the build.
 */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform(source, id) {
      if (!catalogue.test(id)) {
        return null;
      }
      const messages = Object.entries<string>(JSON.parse(source));
      const read = messages.map(([key, text]) => [key, asElements(text)]);
      return { code: JSON.stringify(Object.fromEntries(read)), map: null };
    },
  };
}

/** The message's syntax tree; a text without arguments stays a text. */
function asElements(text: string) {
  const elements = parse(text, { captureLocation: false });
  const [first] = elements;
  return elements.length === 1 && first?.type === TYPE.literal ? first.value : elements;
}
