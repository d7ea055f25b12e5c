/** A technology by its two names. */
export interface Term {
  slug: string;
  name: string;
}

interface WithStack {
  techStack: readonly { technology: Term }[];
}

/** The technologies that positions name, those of the most positions first. */
export function technologiesOf(positions: readonly WithStack[]): Term[] {
  const counted = new Map<string, { term: Term; count: number }>();
  for (const { technology } of positions.flatMap(({ techStack }) => techStack)) {
    const entry = counted.get(technology.slug) ?? { term: technology, count: 0 };
    entry.count += 1;
    counted.set(technology.slug, entry);
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ term }) => term);
}
