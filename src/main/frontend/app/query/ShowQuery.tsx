import { type MouseEvent, useState } from 'react';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { page } from '../shell/page.ts';
import { queriesNow } from './liveQueries.ts';

const graphiql = '/graphiql';

/** What is shown comes when it is asked for. */
const QueryDialog = page(() => import('./QueryDialog.tsx'));

/** Leads to what the page asks the API, as a developer would ask it; where it asks nothing, to GraphiQL. */
export function ShowQuery() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const show = (event: MouseEvent) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!elsewhere && queriesNow().length > 0) {
      event.preventDefault();
      QueryDialog.come().then(
        () => setOpen(true),
        () => location.assign(graphiql),
      );
    }
  };
  return (
    <>
      <a href={graphiql} title={t('query.show')} onClick={show}>
        {t('nav.api')}
      </a>
      {open && <QueryDialog close={() => setOpen(false)} />}
    </>
  );
}
