/** What can be filed under a category. */
export interface Filed {
  category?: { slug: string; name: string } | null;
}

/** Some things of one category; without one, those that have none. */
export interface Group<T> {
  slug: string;
  name: string | null;
  members: T[];
}

/** Groups things by category, in the order in which their categories are met; what has none comes last. */
export function groupedBy<T>(all: readonly T[], filed: (one: T) => Filed): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const one of all) {
    const { slug = '', name = null } = filed(one).category ?? {};
    const group = groups.get(slug) ?? { slug, name, members: [] };
    group.members.push(one);
    groups.set(slug, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null));
}
