import { useLocation } from 'wouter';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { languages, nameOf } from '../i18n/language.ts';
import styles from './shell.module.css';

/** Offers the languages of the interface, each named in itself. */
export function LanguageSwitch() {
  const { t, language, speak } = useLanguage();
  const [path, navigate] = useLocation();
  return (
    <select
      className={styles.language}
      aria-label={t('language')}
      value={language}
      onChange={(event) => {
        const tag = event.currentTarget.value;
        speak(tag);
        const search = new URLSearchParams(location.search);
        search.set('lang', tag);
        navigate(`${path}?${search}`, { replace: true });
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
