import type { Language } from './language.ts';

interface Location {
  city?: string | null;
  region?: string | null;
  countryCode?: string | null;
}

/** Where somebody lives, as far as they say; the country by its name in the language. */
export function placeOf(location: Location | null | undefined, language: Language): string {
  const country = location?.countryCode;
  const parts = [location?.city, location?.region, country && countryName(country, language)];
  return parts.filter(Boolean).join(', ');
}

function countryName(code: string, language: Language) {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
