/** A term as the graph shows it. */
export interface Term {
  id: string;
  slug: string;
  name: string;
}

/** A term that the one in the middle implies, as the service places it. */
export interface Implied {
  technology: Term;
  /** In which layer it stands, from 1 on. */
  depth: number;
  /** From where lines lead to it. */
  through: readonly { id: string }[];
}

/** An implication: whoever uses the one uses the other. */
export interface Edge {
  from: string;
  to: string;
}

/** The terms by their depth, those of depth 1 first. */
export function layersOf(implied: readonly Implied[]): Term[][] {
  const layers: Term[][] = [];
  for (const { technology, depth } of implied) {
    layers[depth - 1] = [...(layers[depth - 1] ?? []), technology];
  }
  return layers;
}

export function edgesOf(implied: readonly Implied[]): Edge[] {
  return implied.flatMap(({ technology, through }) =>
    through.map(({ id }) => ({ from: id, to: technology.id })),
  );
}
