import format, { type CompiledMessage } from 'icu-minify/format';

import { files } from './files.ts';
import type { Language } from './language.ts';
import en from './messages/en.json';
import { once } from './once.ts';

/** The name of a message: English has them all, and a test holds the others to it. */
export type MessageKey = keyof typeof en;

export type Values = Record<string, string | number>;

// The build compiles each text (see icu-messages.ts).
type Catalogue = Partial<Record<MessageKey, CompiledMessage>>;

/** Loads a part of the messages of each language but English, by the name of its file. */
type Part = Record<string, () => Promise<unknown>>;

const english = { ...en } as unknown as Catalogue;

const learnt: Partial<Record<Language, Catalogue>> = { en: english };

const parts: Part[] = [files];

/** Loads the messages of a language, so that it can be spoken; where they do not come, English is. */
export async function learn(language: Language) {
  learnt[language] ??= {};
  await Promise.all(parts.map((part) => learnPart(part, language)));
}

/** Adds a part of the messages to all languages that are learnt. */
export async function add(part: Part, inEnglish: object) {
  Object.assign(english, inEnglish);
  parts.push(part);
  await Promise.all(Object.keys(learnt).map((language) => learnPart(part, language as Language)));
}

async function learnPart(part: Part, language: Language) {
  const messages = await part[`./messages/${language}.json`]?.().catch(() => undefined);
  Object.assign(learnt[language] ?? {}, messages);
}

/** Speaks one language, or English where that is not learnt. */
export function translator(language: Language) {
  const catalogue = learnt[language];
  const formatters = {
    getPluralRules: once(() => new Intl.PluralRules(language)),
    getNumberFormat: once(() => new Intl.NumberFormat(language)),
    getDateTimeFormat: () => new Intl.DateTimeFormat(language),
  };
  return {
    t: (key: MessageKey, values?: Values): string =>
      String(
        format<string>(catalogue?.[key] ?? english[key] ?? key, language, values, {
          formatters,
        }),
      ),
  };
}
