import './notices.css';

import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

import { failureOf } from '../api/failure.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';

interface Props {
  error: CombinedError;
  retry(): void;
  /** What went wrong in the reader's language, where the page knows it better than the service. */
  text?: string;
  children?: ReactNode;
}

/** Says what went wrong in a sentence, and offers a way out: again, or what the page adds. */
export function FailureNotice({ error, retry, text, children }: Props) {
  const { t } = useLanguage();
  const failure = failureOf(error);
  const told = {
    UNREACHABLE: t('failure.unreachable'),
    BROKEN: t('failure.broken'),
    NOT_FOUND: 'message' in failure ? failure.message : '',
    BAD_REQUEST: 'message' in failure ? failure.message : '',
  }[failure.kind];
  return (
    <div className="failure" role="alert">
      <p>{text ?? told}</p>
      <p className="failure-ways">
        {(failure.kind === 'UNREACHABLE' || failure.kind === 'BROKEN') && (
          <button type="button" className="button" onClick={retry}>
            {t('retry')}
          </button>
        )}
        {children}
      </p>
    </div>
  );
}
