import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { MissingCode } from './pageOf.ts';
import { useTitle } from './useTitle.ts';

/** There is no such page. */
export function NotFound() {
  const { t } = useLanguage();
  useTitle(t('lost.title'));
  return (
    <div className="dead-end">
      <h1>{t('lost.title')}</h1>
      <p>{t('lost.text')}</p>
      <p>
        <Link href="/people" className="button">
          {t('nav.people')}
        </Link>
      </p>
    </div>
  );
}

/** A fault of ours, or a page whose code did not come; read anew, it may be there. */
export function Broken({ fault }: { fault: unknown }) {
  const { t } = useLanguage();
  return (
    <div className="dead-end" role="alert">
      <h1>{t(fault instanceof MissingCode ? 'failure.unreachable' : 'failure.broken')}</h1>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('retry')}
        </button>
      </p>
    </div>
  );
}
