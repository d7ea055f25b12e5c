import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './add.module.css';
import type { Told } from './sending.ts';

type Problem = Told['report']['problems'][number];

/** What the report says: errors and warnings, and behind a fold how the rest was understood. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const { t } = useLanguage();
  const notes = problems.filter(({ severity }) => severity === 'NOTE');
  const others = problems.filter(({ severity }) => severity !== 'NOTE');
  return (
    <>
      {others.length > 0 && (
        <>
          <h3>{t('add.problems', { count: others.length })}</h3>
          <Sentences problems={others} />
        </>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{t('add.notes', { count: notes.length })}</summary>
          <Sentences problems={notes} />
        </details>
      )}
    </>
  );
}

function Sentences({ problems }: { problems: Problem[] }) {
  const { t } = useLanguage();
  return (
    <ol className={styles.problems}>
      {problems.map(({ severity, path, place, sentence }, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
          key={at}
          className={severity === 'ERROR' ? styles.wrong : undefined}
        >
          {severity === 'ERROR' && <strong>{t('add.error')} </strong>}
          <code>{place ? placeOf(place) : path}</code> <span lang="en">{sentence}</span>
        </li>
      ))}
    </ol>
  );
}

const placeOf = ({ part, line, column }: NonNullable<Problem['place']>) =>
  `${part ? `${part} ` : ''}${line}:${column}`;
