import { files } from './files.ts';

/** A language by its BCP 47 tag, which names the file with its messages. */
export type Language = string;

/** The languages that the interface speaks. */
export const languages: Language[] = [
  'en',
  ...Object.keys(files).map((file) => file.replace(/.*\/|\.json/g, '')),
];

const memory = 'tenure.language';
const year = 365 * 24 * 60 * 60;

/** What a language calls itself. */
export function nameOf(language: Language) {
  const [name = language] = language.split('-');
  return new Intl.DisplayNames(language, { type: 'language' }).of(name) ?? language;
}

/** The language asked for: by the address (`?lang=zh`), by an earlier choice, by the browser; else English. */
export function preferredLanguage(
  search: string,
  spoken = navigator.languages,
  cookies = document.cookie,
): Language {
  const remembered = cookies.match(/(?:^|; )tenure\.language=([\w-]+)/)?.[1];
  const wishes = [new URLSearchParams(search).get('lang'), remembered, ...spoken];
  const name = (tag: string | null | undefined) => tag?.toLowerCase().split('-')[0];
  return (
    wishes
      .map((wish) => languages.find((language) => name(language) === name(wish)))
      .find(Boolean) ?? 'en'
  );
}

/** A cookie, so that the service speaks it, too. */
export function rememberLanguage(language: Language) {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store
  document.cookie = `${memory}=${language}; path=/; max-age=${year}; samesite=lax`;
}
