import { Suspense } from 'react';

import type { PositionKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { page } from '../../shell/page.ts';
import styles from './filter.module.css';

/** Folded at first, so their code comes after the page's. */
const FinerFilters = page(() => import('./FinerFilters.tsx'));

/** The rest of the filter, on demand. */
export function MoreFilters({ offered }: { offered: readonly PositionKind[] }) {
  const { t } = useLanguage();
  return (
    <Disclosure icon="more" label={t('filter.more')} className={styles.more}>
      <Suspense>
        <FinerFilters offered={offered} />
      </Suspense>
    </Disclosure>
  );
}
