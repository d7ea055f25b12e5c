/** A term as the graph shows it. */
export interface Term {
  id: string;
  slug: string;
  name: string;
}

/** A term with what it implies, as far as that was asked for. */
export interface Implying extends Term {
  category?: Implying | null;
  implies?: readonly Implying[];
}

/** An implication: whoever uses the one uses the other. */
export interface Edge {
  from: string;
  to: string;
}

/** What a term implies, in layers: a term stands behind all that imply it. */
export interface Upwards {
  layers: Term[][];
  edges: Edge[];
}

/** Follows what a term implies, its categories included, as far as it leads. */
export function upwards(start: Implying): Upwards {
  const depths = new Map<string, { term: Term; depth: number }>();
  const edges = new Map<string, Edge>();
  const visit = (term: Implying, depth: number) => {
    const known = depths.get(term.id);
    depths.set(term.id, { term, depth: Math.max(depth, known?.depth ?? 0) });
    for (const next of [...(term.implies ?? []), ...(term.category ? [term.category] : [])]) {
      edges.set(`${term.id} ${next.id}`, { from: term.id, to: next.id });
      visit(next, depth + 1);
    }
  };
  visit(start, 0);
  const layers: Term[][] = [];
  for (const { term, depth } of depths.values()) {
    if (depth > 0) {
      layers[depth - 1] = [...(layers[depth - 1] ?? []), term];
    }
  }
  return { layers, edges: [...edges.values()] };
}
