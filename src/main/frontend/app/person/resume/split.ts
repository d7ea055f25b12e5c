import type { Branch } from './tree.ts';

/** A tree in two: what is kept with all below it, and the rest; a branch that has both stands in both. */
export interface Split<T> {
  kept: Branch<T>[];
  rest: Branch<T>[];
}

/** Parts the branches that hold a node which is kept from those that do not. */
export function splitBy<T>(branches: readonly Branch<T>[], isKept: (node: T) => boolean): Split<T> {
  const kept: Branch<T>[] = [];
  const rest: Branch<T>[] = [];
  for (const branch of branches) {
    const below = splitBy(branch.children, isKept);
    if (isKept(branch.node)) {
      kept.push(branch);
    } else if (below.kept.length === 0) {
      rest.push(branch);
    } else {
      kept.push({ node: branch.node, children: below.kept });
      if (below.rest.length > 0) {
        rest.push({ node: branch.node, children: below.rest });
      }
    }
  }
  return { kept, rest };
}

/** How many nodes the branches hold that say something and are no heading. */
export function countOf<T extends { heading: boolean }>(branches: readonly Branch<T>[]): number {
  return branches.reduce(
    (sum, { node, children }) => sum + (node.heading ? 0 : 1) + countOf(children),
    0,
  );
}
