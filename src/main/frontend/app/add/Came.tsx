import type { RefObject } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import type { MessageKey } from '../i18n/translate.ts';
import controls from '../style/controls.module.css';
import styles from './add.module.css';
import { Overview } from './Overview.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { Told } from './sending.ts';

const titles: Record<Told['report']['outcome'], MessageKey> = {
  READ: 'add.outcome.read',
  CREATED: 'add.outcome.created',
  UPDATED: 'add.outcome.updated',
  UNCHANGED: 'add.outcome.unchanged',
  REFUSED: 'add.outcome.refused',
};

interface Props {
  told: Told;
  heading: RefObject<HTMLHeadingElement | null>;
  busy: boolean;
  accept(): void;
}

/** What came of a document: how it was understood and what was not, and then where it stands. */
export function Came({ told: { report, person, document }, heading, busy, accept }: Props) {
  const { t } = useLanguage();
  const { positions, achievements, uses } = report;
  return (
    <section className={styles.came} aria-labelledby="came">
      <h2 id="came" tabIndex={-1} ref={heading}>
        {t(titles[report.outcome])}
      </h2>
      {report.outcome !== 'REFUSED' && (
        <p>{t('add.counts', { positions, achievements, uses, slug: report.slug ?? '' })}</p>
      )}
      {person && (
        <p>
          <Link href={`/people/${person.slug}`}>
            {t('add.see', { name: person.name ?? person.slug })}
          </Link>
        </p>
      )}
      {report.outcome === 'READ' && (
        <p>
          <button type="button" className={controls.button} disabled={busy} onClick={accept}>
            {t('add.import')}
          </button>
        </p>
      )}
      <ProblemList problems={report.problems} />
      {document && <Overview document={document} />}
    </section>
  );
}
