interface Extent {
  from: number;
  to: number;
}

/** Gives each extent the first lane in which it meets no other, the earliest beginning first. */
export function lanesOf<T extends Extent>(extents: readonly T[]): T[][] {
  const lanes: T[][] = [];
  for (const extent of [...extents].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= extent.from + tolerance);
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
