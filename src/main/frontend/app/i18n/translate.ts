import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';

import type { Language } from './language.ts';
import en from './messages/en.json';
import zh from './messages/zh.json';

/** The name of a message: English has them all, and a test holds the others to it. */
export type MessageKey = keyof typeof en;

export type Values = Record<string, string | number | boolean | null | undefined>;

/** What a message's tags, such as `<b>`, become. */
export type Tags = Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>;

// The build turns each text into its syntax tree (see icu-messages.ts).
const catalogues = { en, zh } as unknown as Record<
  Language,
  Record<MessageKey, string | MessageFormatElement[]>
>;

/** Speaks one language: `t` gives a text, `rich` gives one with elements in it. */
export function translator(language: Language) {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const format = (key: MessageKey) => {
    const known = formats.get(key);
    if (known) {
      return known;
    }
    const made = new IntlMessageFormat(catalogues[language][key], language);
    formats.set(key, made);
    return made;
  };
  return {
    t(key: MessageKey, values?: Values): string {
      const message = catalogues[language][key];
      return typeof message === 'string' ? message : String(format(key).format(values));
    },
    rich(key: MessageKey, values: Tags): ReactNode {
      return format(key).format<ReactNode>(values as never) as ReactNode;
    },
  };
}
