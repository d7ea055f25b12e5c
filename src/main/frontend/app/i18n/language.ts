/** The languages that the interface speaks, by BCP 47 tag. */
export const languages = { en: 'English', zh: '中文' } as const;

export type Language = keyof typeof languages;

const memory = 'tenure.language';

export function isLanguage(tag: string | null | undefined): tag is Language {
  return tag != null && Object.hasOwn(languages, tag);
}

/** The language asked for: by the address (`?lang=zh`), by an earlier choice, by the browser; else English. */
export function preferredLanguage(search: string, spoken = navigator.languages): Language {
  const wishes = [new URLSearchParams(search).get('lang'), remembered(), ...spoken];
  return wishes.map((tag) => tag?.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
}

export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(memory, language);
  } catch {
    // A browser that keeps nothing still speaks the language until it is closed.
  }
}

function remembered() {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}
