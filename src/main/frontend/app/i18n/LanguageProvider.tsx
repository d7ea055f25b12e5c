import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

import { dateWriter } from './dates.ts';
import { type Language, preferredLanguage, rememberLanguage } from './language.ts';
import { learn, translator } from './translate.ts';

type Spoken = ReturnType<typeof translator> &
  ReturnType<typeof dateWriter> & { language: Language; speak(language: Language): Promise<void> };

const LanguageContext = createContext<Spoken | null>(null);

/** Gives everything below it one language, which `speak` changes without a reload. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() => preferredLanguage(location.search));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(() => {
    const translated = translator(language);
    return {
      ...translated,
      ...dateWriter(language, translated.t),
      language,
      async speak(next: Language) {
        await learn(next);
        rememberLanguage(next);
        setLanguage(next);
      },
    };
  }, [language]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

/** The language spoken here: texts, dates and how to change it. */
export function useLanguage(): Spoken {
  const spoken = use(LanguageContext);
  if (!spoken) {
    throw new Error('Nothing above this component gives a language');
  }
  return spoken;
}
