import { type ComponentProps, memo, use } from 'react';

import { FindingsContext } from '../findings.ts';
import { PositionEntry } from './PositionEntry.tsx';
import { useInTurn } from './useInTurn.ts';

type Position = ComponentProps<typeof PositionEntry>['position'] & { id: string };

interface Props {
  positions: readonly Position[];
  /** How many of them stand yet; all of them where it is not said. */
  shown: number | undefined;
}

/** So many entries change at once. */
const atOnce = 8;

/** The entries of a résumé. Of many, those near the screen are the first to show what was found. */
export const Positions = memo(function Positions({ positions, shown = positions.length }: Props) {
  const found = use(FindingsContext);
  const groups = Array.from({ length: Math.ceil(positions.length / atOnce) }, (_, at) =>
    positions.slice(at * atOnce, (at + 1) * atOnce),
  );
  const told = useInTurn(found, groups.length, (waiting) => nearest(waiting, groups));
  return groups.map((group, at) => (
    <FindingsContext key={group[0]?.id} value={told[at] ?? found}>
      {group.slice(0, Math.max(0, shown - at * atOnce)).map((position) => (
        <PositionEntry key={position.id} position={position} />
      ))}
    </FindingsContext>
  ));
});

/** Which of these groups is the least far from the screen. */
function nearest(of: readonly number[], groups: readonly (readonly Position[])[]) {
  const edge = (position: Position | undefined) =>
    document.getElementById(`position-${position?.id}`)?.getBoundingClientRect();
  const distances = of.map((at) => {
    const above = edge(groups[at]?.at(-1))?.bottom ?? 0;
    const below = edge(groups[at]?.[0])?.top ?? 0;
    return Math.max(0, -above, below - innerHeight);
  });
  return of[distances.indexOf(Math.min(...distances))];
}
