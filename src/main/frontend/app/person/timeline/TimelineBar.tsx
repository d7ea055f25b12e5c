import { type CSSProperties, memo } from 'react';

import type { Point } from '../../dates/points.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { layOutEntries } from '../../parts/entries.ts';
import hues from '../../parts/hues.module.css';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import { useFinding } from '../findings.ts';
import type { NamePlace } from './names.ts';
import type { Scale } from './scale.ts';
import styles from './timeline.module.css';
import type { DrawnPosition } from './useDrawn.ts';

interface Props extends DrawnPosition {
  scale: Scale;
  row: number;
  name: string;
  place: NamePlace | undefined;
}

/** A position on the line of time, which leads to its entry; its name takes the room there is on its lane. */
export const TimelineBar = memo(function TimelineBar(props: Props) {
  const { position, from, to, sure, ongoing, scale, row, name, place } = props;
  const { t, period } = useLanguage();
  const { finding } = useFinding(position.id);
  const dates = position.period ? period(position.period) : '';
  const kind = position.kind === 'EMPLOYMENT' ? null : t(`kind.${position.kind}`);
  const width = to - from || 1;
  const share = (point: Point) => `${((point - from) / width) * 100}%`;
  return (
    <li
      className={classes(styles.item, hues[position.kind])}
      style={{ gridRow: row, '--from': scale.at(from), '--to': scale.at(to) } as CSSProperties}
      data-found={finding === undefined ? undefined : finding !== null}
    >
      <a
        href={`#position-${position.id}`}
        className={styles.link}
        onClick={() => layOutEntries()}
        title={[position.title, position.organization?.name, kind, dates]
          .filter(Boolean)
          .join(' · ')}
      >
        <span
          className={classes(styles.name, place?.side === 'end' && styles.nameEnd)}
          style={{ '--limit': place?.limit } as CSSProperties}
        >
          {name}
        </span>
        <span className={visibility.unseen}>
          {kind && `, ${kind}`}, {dates}
        </span>
        <span className={styles.bar}>
          {sure && (
            <span
              className={styles.sure}
              style={{
                insetInlineStart: share(sure.from),
                inlineSize: share(from + sure.to - sure.from),
              }}
            />
          )}
          {ongoing && <span className={styles.arrow} />}
        </span>
      </a>
    </li>
  );
});
