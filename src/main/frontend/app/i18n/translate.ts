import format, { type CompiledMessage } from 'icu-minify/format';

import type { Language } from './language.ts';
import en from './messages/en.json';

/** The name of a message: English has them all, and a test holds the others to it. */
export type MessageKey = keyof typeof en;

export type Values = Record<string, string | number>;

// The build compiles each text (see icu-messages.ts).
type Catalogue = Record<MessageKey, CompiledMessage>;

/** What came with a page on demand. */
let added: Record<Language, Partial<Catalogue>> | undefined;

/** Adds what only pages on demand say, in all languages. */
export function add(messages: Record<Language, object>) {
  added = messages;
}

const learnt: Partial<Record<Language, Catalogue>> = { en: en as unknown as Catalogue };

/** Loads the messages of a language, so that it can be spoken; where they do not come, it is not learnt. */
export async function learn(language: Language) {
  if (language === 'zh' && !learnt.zh) {
    const messages = await import('./messages/zh.json').catch(() => undefined);
    learnt.zh = messages?.default as unknown as Catalogue | undefined;
  }
}

/** Speaks one language, or English where that is not learnt. */
export function translator(language: Language) {
  const catalogue = learnt[language] ?? (en as unknown as Catalogue);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const formatters = {
    getPluralRules: () => plurals,
    getNumberFormat: () => numbers,
    getDateTimeFormat: () => new Intl.DateTimeFormat(language),
  };
  return {
    t: (key: MessageKey, values?: Values): string =>
      String(
        format<string>(catalogue[key] ?? added?.[language][key] ?? key, language, values, {
          formatters,
        }),
      ),
  };
}
