import { useLanguage } from '../i18n/LanguageProvider.tsx';
import controls from '../style/controls.module.css';
import styles from './checklist.module.css';
import type { Requirement } from './requirements.ts';
import type { Term } from './terms.ts';

interface Props {
  requirement: Requirement;
  term: Term;
  /** Asks for another technology instead. */
  choose(technology: string): void;
}

/** What of a line was not understood, and so is not asked, with what may have been meant. */
export function NotUnderstood({ requirement, term, choose }: Props) {
  const { t } = useLanguage();
  const left = [term.state === 'known' && term.unread, requirement.unread].filter(Boolean);
  if (term.state === 'failed') {
    return <p className={styles.unread}>{t('failure.unreachable')}</p>;
  }
  return (
    <>
      {term.state === 'unknown' && (
        <p className={styles.unread}>
          {t('check.unknown', { text: requirement.technology })}{' '}
          {term.suggestions.length > 0 && t('technology.meant')}
          {term.suggestions.map((slug) => (
            <button
              key={slug}
              type="button"
              className={controls.button}
              onClick={() => choose(slug)}
            >
              {slug}
            </button>
          ))}
        </p>
      )}
      {left.length > 0 && (
        <p className={styles.unread}>{t('check.unread', { text: left.join('”, “') })}</p>
      )}
    </>
  );
}
