import './timeline.css';

import { useMemo, useRef } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { stretchOf, today } from '../../dates/points.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { PersonFilter } from '../filter/filter.ts';
import type { ChangeFilter } from '../filter/useFilter.ts';
import { lanesOf } from './lanes.ts';
import { RangeBrush } from './RangeBrush.tsx';
import { scaleOf } from './scale.ts';
import { TimelineBar } from './TimelineBar.tsx';

const TimelinePosition = graphql(`
  fragment TimelinePosition on Position {
    id
    kind
    title
    organization { id name }
    period { raw start end state }
  }
`);

interface Props {
  positions: readonly FragmentType<typeof TimelinePosition>[];
  filter: PersonFilter;
  change: ChangeFilter;
}

/** All positions on one line of time, to scale: what overlaps has lanes, what is not known precisely fades. */
export function Timeline({ positions: masked, filter, change }: Props) {
  const { t } = useLanguage();
  const plot = useRef<HTMLDivElement>(null);
  const positions = readFragment(TimelinePosition, masked);
  const { scale, lanes, undated } = useMemo(() => {
    const now = today();
    const drawn = positions.flatMap((position) =>
      position.period ? [{ position, ...stretchOf(position.period, now) }] : [],
    );
    return {
      scale: scaleOf(drawn.length > 0 ? drawn.flatMap(({ from, to }) => [from, to]) : [now]),
      lanes: lanesOf(drawn),
      undated: positions.length - drawn.length,
    };
  }, [positions]);
  return (
    <section className="timeline" aria-labelledby="timeline">
      <h2 id="timeline" className="unseen">
        {t('timeline')}
      </h2>
      <div className="timeline-plot" ref={plot}>
        <ol className="timeline-years" aria-hidden="true">
          {scale.ticks.map((year) => (
            <li key={year} style={{ insetInlineStart: `${scale.at(year)}%` }}>
              <span>{year}</span>
            </li>
          ))}
        </ol>
        <ul className="timeline-lanes">
          {lanes.flatMap((lane, row) =>
            lane.map((drawn, place) => (
              <TimelineBar
                key={drawn.position.id}
                {...drawn}
                scale={scale}
                row={row + 1}
                room={[lane[place - 1]?.to ?? scale.from, lane[place + 1]?.from ?? scale.to]}
              />
            )),
          )}
        </ul>
        <RangeBrush plot={plot} scale={scale} filter={filter} change={change} />
      </div>
      {undated > 0 && (
        <p className="timeline-undated">{t('timeline.undated', { count: undated })}</p>
      )}
    </section>
  );
}
