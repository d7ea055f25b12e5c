import { useSearchParams } from 'wouter';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { type Language, languages } from '../i18n/language.ts';
import controls from '../style/controls.module.css';

/** Offers the interface in its other language, named in that language. */
export function LanguageSwitch() {
  const { language, speak } = useLanguage();
  const [, setSearch] = useSearchParams();
  const others = (Object.keys(languages) as Language[]).filter((tag) => tag !== language);
  return others.map((tag, place) => (
    <button
      // biome-ignore lint/suspicious/noArrayIndexKey: the button keeps the focus while its language changes
      key={place}
      type="button"
      lang={tag}
      className={controls.quiet}
      onClick={() => {
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
      {languages[tag]}
    </button>
  ));
}
