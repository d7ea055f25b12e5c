import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';

import type { Language } from './language.ts';
import en from './messages/en.json';

/** The name of a message: English has them all, and a test holds the others to it. */
export type MessageKey = keyof typeof en;

export type Values = Record<string, string | number | boolean | null | undefined>;

/** What a message's tags, such as `<b>`, become. */
export type Tags = Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>;

// The build turns each text into its syntax tree (see icu-messages.ts).
type Catalogue = Record<MessageKey, string | MessageFormatElement[]>;

const learnt: Partial<Record<Language, Catalogue>> = { en: en as unknown as Catalogue };

/** Loads the messages of a language, so that it can be spoken; where they do not come, it is not learnt. */
export async function learn(language: Language) {
  if (language === 'zh' && !learnt.zh) {
    const messages = await import('./messages/zh.json').catch(() => undefined);
    learnt.zh = messages?.default as unknown as Catalogue | undefined;
  }
}

/** Speaks one language, or English where that is not learnt: `t` gives a text, `rich` gives one with elements in it. */
export function translator(language: Language) {
  const catalogue = learnt[language] ?? (en as unknown as Catalogue);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const format = (key: MessageKey) => {
    const known = formats.get(key);
    if (known) {
      return known;
    }
    const made = new IntlMessageFormat(catalogue[key], language);
    formats.set(key, made);
    return made;
  };
  return {
    t(key: MessageKey, values?: Values): string {
      const message = catalogue[key];
      return typeof message === 'string' ? message : String(format(key).format(values));
    },
    rich(key: MessageKey, values: Tags): ReactNode {
      return format(key).format<ReactNode>(values as never) as ReactNode;
    },
  };
}
