import { useLanguage } from '../i18n/LanguageProvider.tsx';
import type { MessageKey } from '../i18n/translate.ts';
import styles from './add.module.css';
import { type Entry, type Understood, understood } from './understood.ts';

const titles: Record<Understood['sections'][number]['kind'], MessageKey> = {
  work: 'add.section.work',
  volunteer: 'add.section.volunteer',
  projects: 'add.section.projects',
  education: 'add.section.education',
};

/** What a document was understood as, to be looked over before it is imported. */
export function Overview({ document }: { document: string }) {
  const { t } = useLanguage();
  const { name, sections } = understood(document);
  return (
    <div className={styles.overview}>
      <h3 dir="auto">{name || t('add.nameless')}</h3>
      {sections.map(({ kind, entries }) => (
        <section key={kind} aria-label={t(titles[kind])}>
          <h4>{t(titles[kind])}</h4>
          {entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <OneEntry key={at} entry={entry} />
          ))}
        </section>
      ))}
    </div>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const { t } = useLanguage();
  const { title, where, period, achievements, technologies } = entry;
  return (
    <article className={styles.entry}>
      <h5 dir="auto">{[title, where].filter(Boolean).join(' · ') || t('add.untitled')}</h5>
      <p className={period ? undefined : styles.wrong} dir="auto">
        {period || t('add.undated')}
      </p>
      {technologies.length > 0 && <p dir="auto">{technologies.join(' · ')}</p>}
      {achievements.length > 0 && (
        <ul>
          {achievements.map((achievement, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <li key={at} dir="auto">
              {achievement}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
