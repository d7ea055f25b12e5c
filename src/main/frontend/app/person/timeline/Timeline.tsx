import { useRef } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import { namesOf } from './names.ts';
import { RangeBrush } from './RangeBrush.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import styles from './timeline.module.css';
import type { Drawn } from './useDrawn.ts';
import { Years } from './Years.tsx';

interface Props {
  drawn: Drawn;
}

/** All positions on one line of time, to scale: what overlaps has lanes, what is not known precisely is hatched. */
export function Timeline({ drawn }: Props) {
  const { t } = useLanguage();
  const plot = useRef<HTMLDivElement>(null);
  const { scale, lanes } = drawn;
  if (lanes.length === 0) {
    return null;
  }
  return (
    <section className={classes(styles.timeline, visibility.screenOnly)} aria-labelledby="timeline">
      <h2 id="timeline" className={visibility.unseen}>
        {t('timeline')}
      </h2>
      <div className={styles.plot} ref={plot}>
        <Years scale={scale} />
        <ul className={styles.lanes}>
          {lanes.flatMap((lane, row) => {
            const names = namesOf(lane, scale);
            return lane.map((drawn, place) => (
              <TimelineBar
                key={drawn.position.id}
                {...drawn}
                scale={scale}
                row={row + 1}
                name={names[place]}
              />
            ));
          })}
        </ul>
        <RangeBrush plot={plot} scale={scale} />
      </div>
      <TimelineKey drawn={drawn} />
    </section>
  );
}
