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

/**
 * Follows what a term implies, its categories included, as far as it leads. Of the implications, those
 * that follow from others are left out, as in a Hasse diagram.
 */
export function upwards(start: Implying): Upwards {
  const terms = new Map<string, Term>();
  const implied = new Map<string, Set<string>>();
  const gather = (term: Implying) => {
    terms.set(term.id, term);
    const targets = implied.get(term.id) ?? new Set();
    implied.set(term.id, targets);
    for (const next of [...(term.implies ?? []), ...(term.category ? [term.category] : [])]) {
      targets.add(next.id);
      gather(next);
    }
  };
  gather(start);
  // Only now, for what a term implies may be told at another place where it stands.
  const depths = new Map<string, number>();
  const place = (id: string, depth: number) => {
    depths.set(id, Math.max(depth, depths.get(id) ?? 0));
    for (const next of implied.get(id) ?? []) {
      place(next, depth + 1);
    }
  };
  place(start.id, 0);
  const layers: Term[][] = [];
  for (const [id, depth] of depths) {
    const term = terms.get(id);
    if (term && depth > 0) {
      layers[depth - 1] = [...(layers[depth - 1] ?? []), term];
    }
  }
  return { layers, edges: withoutShortcuts(implied) };
}

function withoutShortcuts(implied: ReadonlyMap<string, ReadonlySet<string>>): Edge[] {
  const targetsOf = (id: string) => [...(implied.get(id) ?? [])];
  const leads = (from: string, to: string): boolean =>
    targetsOf(from).some((next) => next === to || leads(next, to));
  return [...implied.keys()].flatMap((from) =>
    targetsOf(from)
      .filter((to) => !targetsOf(from).some((next) => leads(next, to)))
      .map((to) => ({ from, to })),
  );
}
