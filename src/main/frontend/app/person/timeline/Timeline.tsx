import { memo, useRef } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { useWidth } from '../../parts/useWidth.ts';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import { RangeBrush } from './RangeBrush.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import styles from './timeline.module.css';
import type { Drawn } from './useDrawn.ts';
import { useLanes } from './useLanes.ts';
import { Years } from './Years.tsx';

interface Props {
  drawn: Drawn;
}

/** All positions on one line of time, to scale: what overlaps has lanes, what is not known precisely is hatched. */
export const Timeline = memo(function Timeline({ drawn }: Props) {
  const { t } = useLanguage();
  const plot = useRef<HTMLDivElement>(null);
  const { scale, bars } = drawn;
  const lanes = useLanes(drawn, useWidth(plot, innerWidth / 2));
  if (bars.length === 0) {
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
          {lanes.flatMap((lane, row) =>
            lane.map(({ drawn, name, place }) => (
              <TimelineBar
                key={drawn.position.id}
                {...drawn}
                scale={scale}
                row={row + 1}
                name={name}
                place={place}
              />
            )),
          )}
        </ul>
        <RangeBrush plot={plot} scale={scale} />
      </div>
      <TimelineKey drawn={drawn} />
    </section>
  );
});
