import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const catalogue = /\/messages\/[\w-]+\.json$/;

/**
 * Compiles the interface's messages (ICU MessageFormat) when the page is built, so that no parser
 * travels to the browser and a message that cannot be read breaks the build.
 */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    transform(source, id) {
      if (!catalogue.test(id)) {
        return null;
      }
      const messages = Object.entries<string>(JSON.parse(source));
      const compiled = messages.map(([key, text]) => [key, compile(text)]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
