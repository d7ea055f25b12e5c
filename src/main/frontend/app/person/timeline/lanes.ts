interface Extent {
  from: number;
  to: number;
}

/**
 * Gives each extent the first lane in which it meets no other, the earliest beginning first.
 *
 * @param roomOf the stretch that an extent takes where that is more than itself
 */
export function lanesOf<T extends Extent>(
  extents: readonly T[],
  roomOf: (extent: T) => Extent = (extent) => extent,
): T[][] {
  const lanes: T[][] = [];
  for (const extent of [...extents].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const { from } = roomOf(extent);
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last === undefined || roomOf(last).to <= from + tolerance;
    });
    if (free) {
      free.push(extent);
    } else {
      lanes.push([extent]);
    }
  }
  return lanes;
}

/** Points are sums of fractions: months that adjoin must not seem to overlap. */
const tolerance = 1e-6;
