import { useMemo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { TimelinePositionFragment } from '../../api/generated/graphql.ts';
import { type Stretch, stretchOf, today } from '../../dates/points.ts';
import { lanesOf } from './lanes.ts';
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
  lanes: DrawnPosition[][];
  /** How many positions have no dates, and so no place. */
  undated: number;
}

/** Lays positions out to scale: none overlaps another in its lane. */
export function useDrawn(masked: readonly FragmentType<typeof TimelinePosition>[]): Drawn {
  return useMemo(() => {
    const positions = readFragment(TimelinePosition, masked);
    const now = today();
    const drawn = positions.flatMap((position) =>
      position.period ? [{ position, ...stretchOf(position.period, now) }] : [],
    );
    const points = drawn.flatMap(({ from, to }) => [from, to]);
    return {
      scale: scaleOf(points.length > 0 ? points : [now]),
      lanes: lanesOf(drawn),
      undated: positions.length - drawn.length,
    };
  }, [masked]);
}
