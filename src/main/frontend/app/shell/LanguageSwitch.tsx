import { useSearchParams } from 'wouter';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { languages, nameOf } from '../i18n/language.ts';
import styles from './shell.module.css';

/** Offers the languages of the interface, each named in itself. */
export function LanguageSwitch() {
  const { t, language, speak } = useLanguage();
  const [, setSearch] = useSearchParams();
  return (
    <select
      className={styles.language}
      aria-label={t('language')}
      value={language}
      onChange={(event) => {
        const tag = event.currentTarget.value;
        speak(tag);
        setSearch(
          (search) => {
            search.set('lang', tag);
            return search;
          },
          { replace: true },
        );
      }}
    >
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {nameOf(tag)}
        </option>
      ))}
    </select>
  );
}
