import { useMemo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { TimelinePositionFragment } from '../../api/generated/graphql.ts';
import { type Stretch, stretchOf, today } from '../../dates/points.ts';
import { type Scale, scaleOf } from './scale.ts';

const TimelinePosition = graphql(`
  fragment TimelinePosition on Position {
    id
    kind
    title
    organization { id name }
    period { raw start end state }
  }
`);

/** A position and its place in time. */
export interface DrawnPosition extends Stretch {
  position: TimelinePositionFragment;
}

/** All positions laid out on one line of time. */
export interface Drawn {
  scale: Scale;
  bars: DrawnPosition[];
  /** How many positions have no dates, and so no place. */
  undated: number;
}

/** Lays positions out to scale. */
export function useDrawn(masked: readonly FragmentType<typeof TimelinePosition>[]): Drawn {
  return useMemo(() => {
    const positions = readFragment(TimelinePosition, masked);
    const now = today();
    const bars = positions.flatMap((position) =>
      position.period ? [{ position, ...stretchOf(position.period, now) }] : [],
    );
    const points = bars.flatMap(({ from, to }) => [from, to]);
    return {
      scale: scaleOf(points.length > 0 ? points : [now]),
      bars,
      undated: positions.length - bars.length,
    };
  }, [masked]);
}
