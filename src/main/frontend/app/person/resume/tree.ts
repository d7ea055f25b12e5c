/** Something in a list that is a tree in reading order. */
interface Deep {
  depth: number;
}

export interface Branch<T> {
  node: T;
  children: Branch<T>[];
}

/** Makes the tree out of its nodes in reading order, each with its depth. */
export function treeOf<T extends Deep>(nodes: readonly T[]): Branch<T>[] {
  const roots: Branch<T>[] = [];
  const path: Branch<T>[] = [];
  for (const node of nodes) {
    const branch = { node, children: [] };
    path.length = Math.min(node.depth, path.length);
    (path.at(-1)?.children ?? roots).push(branch);
    path.push(branch);
  }
  return roots;
}
