import { files } from './files.ts';

/** A language by its BCP 47 tag, which names the file with its messages. */
export type Language = string;

/** The languages that the interface speaks. */
export const languages: Language[] = [
  'en',
  ...Object.keys(files).map((file) => file.replace(/.*\/|\.json/g, '')),
];

const memory = 'tenure.language';

/** What a language calls itself. */
export function nameOf(language: Language) {
  const [name = language] = language.split('-');
  return new Intl.DisplayNames(language, { type: 'language' }).of(name) ?? language;
}

/** The language asked for: by the address (`?lang=zh`), by an earlier choice, by the browser; else English. */
export function preferredLanguage(search: string, spoken = navigator.languages): Language {
  const wishes = [new URLSearchParams(search).get('lang'), remembered(), ...spoken];
  const name = (tag: string | null | undefined) => tag?.toLowerCase().split('-')[0];
  return (
    wishes
      .map((wish) => languages.find((language) => name(language) === name(wish)))
      .find(Boolean) ?? 'en'
  );
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
