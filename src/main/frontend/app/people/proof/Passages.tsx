import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { MarkedText } from '../../parts/MarkedText.tsx';
import type { Entry, Passage } from './passages.ts';
import styles from './proof.module.css';

/** How many positions, and how many sentences of each, are shown; the person's page has all. */
const most = { entries: 4, sentences: 3 };

interface Props {
  title: string;
  /** What the head of the résumé says. */
  own?: Passage[];
  entries: Entry[];
}

/** What is proved, by whose words: for each position its heading and its sentences. */
export function Passages({ title, own = [], entries }: Props) {
  const { t } = useLanguage();
  const hidden = entries.length - most.entries;
  return (
    <section className={styles.passages}>
      <h4>{title}</h4>
      <Sentences said={own} />
      {entries.slice(0, most.entries).map((entry) => (
        <EntryPassages key={entry.position.id} entry={entry} />
      ))}
      {hidden > 0 && <p className={styles.hidden}>{t('proof.positions', { count: hidden })}</p>}
    </section>
  );
}

function EntryPassages({ entry }: { entry: Entry }) {
  const { t, period: write } = useLanguage();
  const { position, declared, said } = entry;
  const { title, organization, period } = position;
  return (
    <div className={styles.entry}>
      <p className={styles.position}>
        <span dir="auto">{[title, organization?.name].filter(Boolean).join(' · ')}</span>
        {period && <span className={styles.when}> {write(period)}</span>}
      </p>
      {declared.length > 0 && (
        <p className={styles.declared}>
          {t('proof.declared')}{' '}
          {declared.map(({ key, text, marks }, place) => (
            <span key={key}>
              {place > 0 && ', '}
              <MarkedText text={text} marks={marks} />
            </span>
          ))}
        </p>
      )}
      <Sentences said={said} />
    </div>
  );
}

function Sentences({ said }: { said: Passage[] }) {
  const { t } = useLanguage();
  const hidden = said.length - most.sentences;
  return (
    <>
      {said.slice(0, most.sentences).map(({ key, text, marks }) => (
        <blockquote key={key} dir="auto">
          <MarkedText text={text} marks={marks} />
        </blockquote>
      ))}
      {hidden > 0 && <p className={styles.hidden}>{t('proof.sentences', { count: hidden })}</p>}
    </>
  );
}
