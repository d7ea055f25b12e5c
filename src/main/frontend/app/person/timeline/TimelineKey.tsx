import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import hues from '../../parts/hues.module.css';
import { kinds } from '../filter/filter.ts';
import styles from './timeline.module.css';
import type { Drawn, DrawnPosition } from './useDrawn.ts';

/** What the colours and the hatching say, as far as they occur, and what could not be drawn. */
export function TimelineKey({ drawn: { bars, undated } }: { drawn: Drawn }) {
  const { t } = useLanguage();
  const present = kinds.filter((kind) => bars.some(({ position }) => position.kind === kind));
  return (
    <ul className={styles.key}>
      {present.length > 1 &&
        present.map((kind) => (
          <li key={kind} className={hues[kind]}>
            <span className={styles.swatch} data-sure="true" />
            {t(`kind.${kind}`)}
          </li>
        ))}
      {bars.some(isInexact) && (
        <li>
          <span className={styles.swatch} />
          {t('timeline.inexact')}
        </li>
      )}
      {undated > 0 && <li>{t('timeline.undated', { count: undated })}</li>}
    </ul>
  );
}

function isInexact({ from, to, sure }: DrawnPosition) {
  return sure === null || sure.from > from || sure.to < to;
}
