import '../i18n/later.ts';

import { useEffect, useRef, useState } from 'react';
import { type Operation, stringifyDocument } from 'urql';

import { linkTo } from '../../graphiql/link.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Icon } from '../parts/Icon.tsx';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import { queriesNow } from './liveQueries.ts';
import styles from './query.module.css';
import { type Form, forms, type Shown, variablesOf, written } from './shown.ts';

/** What a page is about comes before what stands beside it; a query that is not named here comes after both. */
const first = [
  'TechnologyYears',
  'Matches',
  'PersonPage',
  'TechnologyPage',
  'CatalogueFound',
  'PeopleFound',
  'Check',
];
const rank = ({ name }: { name: string }) =>
  (first.indexOf(name) + first.length + 1) % (first.length + 1);

function named({ query, variables }: Operation): Shown & { name: string } {
  const [, name = ''] = /\bquery (\w+)/.exec(stringifyDocument(query)) ?? [];
  const text = stringifyDocument(query).replace(/^# \w+\n/, '');
  const given = Object.entries(variables ?? {}).filter(([, value]) => value != null);
  return { name, query: text, variables: Object.fromEntries(given) };
}

/** A query by its name, and by whom it is about: a page may ask the same of several people. */
const labelOf = ({ name, variables }: ReturnType<typeof named>) =>
  typeof variables.slug === 'string' ? `${name} (${variables.slug})` : name;

/** The queries of the page with their variables: as GraphQL, as a command, as a script, and opened in GraphiQL. */
export default function QueryDialog({ close }: { close(): void }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [queries] = useState(() =>
    queriesNow()
      .map(named)
      .sort((one, other) => rank(one) - rank(other)),
  );
  const [chosen, choose] = useState(0);
  const [form, setForm] = useState<Form>('GraphQL');
  const [copied, setCopied] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const shown = queries[chosen];
  const text = shown ? written(shown, form, location.origin) : '';
  // Browsers offer the clipboard to secure pages alone.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : undefined;
  const copy = async () => {
    await clipboard?.writeText(text);
    setCopied(text);
  };
  return (
    <dialog className={styles.dialog} ref={dialog} onClose={close} aria-labelledby="query-title">
      <div className={styles.head}>
        <h2 id="query-title">{t('query.title')}</h2>
        <button type="button" className={controls.quiet} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <span className={visibility.unseen}>{t('query.close')}</span>
        </button>
      </div>
      <p>{t('query.lead')}</p>
      <div className={styles.ways}>
        <select
          className={controls.field}
          aria-label={t('query.which')}
          value={chosen}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {queries.map((query, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <option key={place} value={place}>
              {labelOf(query)}
            </option>
          ))}
        </select>
        {forms.map((one) => (
          <button
            key={one}
            type="button"
            className={controls.button}
            aria-pressed={one === form}
            onClick={() => setForm(one)}
          >
            {one}
          </button>
        ))}
      </div>
      <section className={styles.text} aria-label={form}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
        <pre tabIndex={0}>{text}</pre>
      </section>
      <div className={styles.ways}>
        {clipboard && (
          <button type="button" className={controls.button} onClick={copy}>
            <Icon name={copied === text ? 'check' : 'link'} />
            {t(copied === text ? 'query.copied' : 'query.copy')}
          </button>
        )}
        <span className={visibility.unseen} role="status">
          {copied === text && t('query.copied')}
        </span>
        {shown && (
          <a
            className={controls.button}
            href={linkTo({ query: shown.query, variables: variablesOf(shown) })}
          >
            {t('query.open')}
            <Icon name="arrow" />
          </a>
        )}
      </div>
    </dialog>
  );
}
