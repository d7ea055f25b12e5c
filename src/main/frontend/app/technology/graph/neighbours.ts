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
  const depths = new Map<string, { term: Term; depth: number }>();
  const implied = new Map<string, Set<string>>();
  const visit = (term: Implying, depth: number) => {
    const known = depths.get(term.id);
    depths.set(term.id, { term, depth: Math.max(depth, known?.depth ?? 0) });
    const targets = implied.get(term.id) ?? new Set();
    implied.set(term.id, targets);
    for (const next of [...(term.implies ?? []), ...(term.category ? [term.category] : [])]) {
      targets.add(next.id);
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
