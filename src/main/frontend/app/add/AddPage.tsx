import '../i18n/later.ts';

import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useTitle } from '../shell/useTitle.ts';
import controls from '../style/controls.module.css';
import styles from './add.module.css';
import { Came } from './Came.tsx';
import { Refusal } from './Refusal.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { most, type Outcome, type Source, send, sizeOf } from './sending.ts';

/**
 * Where a résumé is added: a file or a text is read and shown as it was understood, and then
 * imported. The token is kept as long as the page is open, and nowhere else.
 */
export default function AddPage() {
  const { t } = useLanguage();
  useTitle(t('add.title'));
  const client = useClient();
  const [token, setToken] = useState('');
  const [slug, setSlug] = useState('');
  const [source, setSource] = useState<Source>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = token.trim() !== '' && source !== undefined && sizeOf(source) <= most;

  useEffect(() => {
    if (outcome) {
      heading.current?.focus();
    }
  }, [outcome]);

  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      latest.current++;
      setBusy(false);
      setOutcome(undefined);
      set(value);
    };

  const ask = async (dryRun: boolean) => {
    if (!source || !ready) {
      return;
    }
    const number = ++latest.current;
    setBusy(true);
    const came = await send(client, { source, token, slug, dryRun });
    if (number === latest.current) {
      setBusy(false);
      setOutcome(came);
    }
  };

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('add.title')}</h1>
        <p>{t('add.lead')}</p>
      </header>
      <form
        className={styles.form}
        aria-label={t('add.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void ask(true);
        }}
      >
        <SourceChoice source={source} choose={change(setSource)} />
        <label className={styles.narrow}>
          <span className={controls.label}>{t('add.token')}</span>
          <input
            className={controls.field}
            type="password"
            autoComplete="off"
            aria-describedby="add-token"
            value={token}
            onChange={({ target }) => change(setToken)(target.value)}
          />
        </label>
        <p id="add-token" className={styles.hint}>
          {t('add.token.hint')}
        </p>
        <label className={styles.narrow}>
          <span className={controls.label}>{t('add.slug')}</span>
          <input
            className={controls.field}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="add-slug"
            value={slug}
            onChange={({ target }) => change(setSlug)(target.value)}
          />
        </label>
        <p id="add-slug" className={styles.hint}>
          {t('add.slug.hint')}
        </p>
        <button type="submit" className={controls.button} disabled={!ready || busy}>
          {t('add.read')}
        </button>
      </form>
      <p role="status">{busy ? t('add.busy') : ''}</p>
      {outcome && 'told' in outcome && (
        <Came told={outcome.told} heading={heading} busy={busy} accept={() => void ask(false)} />
      )}
      {outcome && 'error' in outcome && (
        <Refusal error={outcome.error} heading={heading} retry={() => void ask(true)} />
      )}
    </div>
  );
}
