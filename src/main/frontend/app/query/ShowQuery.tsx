import { Suspense, useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { page } from '../shell/page.ts';
import controls from '../style/controls.module.css';

/** What is shown comes when it is asked for. */
const QueryDialog = page(() => import('./QueryDialog.tsx'));

/** Offers what the page asks the API, as a developer would ask it. */
export function ShowQuery() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={controls.quiet} onClick={() => setOpen(true)}>
        {t('query.show')}
      </button>
      {open && (
        <Suspense>
          <QueryDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
