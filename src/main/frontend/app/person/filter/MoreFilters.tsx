import { memo, Suspense, useEffect, useState } from 'react';

import type { PositionKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { page } from '../../shell/page.ts';
import styles from './filter.module.css';

/** Folded at first, so their code comes after the page's. */
const FinerFilters = page(() => import('./FinerFilters.tsx'));

interface Props {
  offered: readonly PositionKind[];
}

/** The rest of the filter, on demand. */
export const MoreFilters = memo(function MoreFilters({ offered }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    FinerFilters.come().catch(() => undefined);
  }, []);
  return (
    <Disclosure icon="more" label={t('filter.more')} className={styles.more} onToggle={setOpen}>
      {open && (
        <Suspense>
          <FinerFilters offered={offered} />
        </Suspense>
      )}
    </Disclosure>
  );
});
