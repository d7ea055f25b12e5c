import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useTitle } from '../shell/useTitle.ts';

/** The search page. */
export default function PeoplePage() {
  const { t } = useLanguage();
  useTitle(t('nav.people'));
  return <h1>{t('nav.people')}</h1>;
}
