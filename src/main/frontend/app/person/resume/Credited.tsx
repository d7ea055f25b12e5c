import { type ComponentProps, Suspense } from 'react';

import { page } from '../../shell/page.ts';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import styles from './credit.module.css';

/** A résumé that nobody has filtered has none, so its code comes after the page's. */
export const CreditNote = page(() => import('./CreditNote.tsx'));

/** What a text that proves something counts for; nothing beside a text that proves nothing. */
export function Credited(props: ComponentProps<typeof CreditNote>) {
  return (
    props.text.length > 0 && (
      <div className={classes(styles.credit, visibility.screenOnly)}>
        <Suspense>
          <CreditNote {...props} />
        </Suspense>
      </div>
    )
  );
}
