import type { RefObject } from 'react';
import type { CombinedError } from 'urql';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import styles from './add.module.css';

interface Props {
  error: CombinedError | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  retry(): void;
}

/** Says why a document was not even read: mostly the token is not right, or there is none. */
export function Refusal({ error, heading, retry }: Props) {
  const { t } = useLanguage();
  const kind = error?.graphQLErrors[0]?.extensions.classification;
  return (
    <section className={styles.came} aria-labelledby="came">
      <h2 id="came" tabIndex={-1} ref={heading}>
        {t('add.outcome.refused')}
      </h2>
      {kind === 'UNAUTHORIZED' && <p role="alert">{t('add.wrong.token')}</p>}
      {kind === 'FORBIDDEN' && (
        <p role="alert">
          {t('add.closed')} <code>java -jar tenure.jar import resume.json</code>
        </p>
      )}
      {error && kind !== 'UNAUTHORIZED' && kind !== 'FORBIDDEN' && (
        <FailureNotice error={error} retry={retry} />
      )}
    </section>
  );
}
