import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

import { failureOf } from '../api/failure.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import controls from '../style/controls.module.css';
import styles from './notices.module.css';

interface Props {
  error: CombinedError;
  retry(): void;
  /** What to say in place of the service's own words, which are English. */
  says?: string;
  children?: ReactNode;
}

/** Says what went wrong in a sentence, and offers a way out: again, or what the page adds. */
export function FailureNotice({ error, retry, says, children }: Props) {
  const { t } = useLanguage();
  const failure = failureOf(error);
  const ours =
    failure.kind === 'UNREACHABLE' || failure.kind === 'BROKEN'
      ? t(failure.kind === 'BROKEN' ? 'failure.broken' : 'failure.unreachable')
      : says;
  return (
    <div className={styles.failure} role="alert">
      {ours ? <p>{ours}</p> : <p lang="en">{'message' in failure && failure.message}</p>}
      <p className={styles.failureWays}>
        {(failure.kind === 'UNREACHABLE' || failure.kind === 'BROKEN') && (
          <button type="button" className={controls.button} onClick={retry}>
            {t('retry')}
          </button>
        )}
        {children}
      </p>
    </div>
  );
}
