import { useLocation } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import controls from '../style/controls.module.css';
import { NotLoaded } from './page.ts';
import styles from './shell.module.css';
import { useTitle } from './useTitle.ts';

/** There is no such page: the way on is to those who are here. */
export function NotFound() {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  useTitle(t('lost.title'));
  const find = (form: FormData) => {
    const words = `${form.get('words') ?? ''}`.trim();
    navigate(words ? `/people?${new URLSearchParams({ q: words })}` : '/people');
  };
  return (
    <div className={styles.deadEnd}>
      <h1>{t('lost.title')}</h1>
      <p>{t('lost.text')}</p>
      <search>
        <form action={find}>
          <label>
            <span className={controls.label}>{t('lost.search')}</span>
            <input
              className={controls.field}
              type="search"
              name="words"
              maxLength={200}
              placeholder={t('lost.words')}
            />
          </label>
          <button type="submit" className={controls.button}>
            {t('lost.find')}
          </button>
        </form>
      </search>
    </div>
  );
}

/** Loads everything anew, once the service answers: a browser may keep what it failed to load. */
const startAgain = () =>
  fetch(location.href, { method: 'HEAD' }).then(
    () => location.reload(),
    () => null,
  );

/** The page cannot be shown: its code did not come, or it has a fault. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <div className={styles.deadEnd} role="alert">
      <h1>{t(error instanceof NotLoaded ? 'failure.unreachable' : 'failure.broken')}</h1>
      <p>
        <button type="button" className={controls.button} onClick={startAgain}>
          {t('retry')}
        </button>
      </p>
    </div>
  );
}
