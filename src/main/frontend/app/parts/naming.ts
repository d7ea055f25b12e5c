/**
 * Whether one of the names is meant by a text: by a part of it, or, of five letters or more, by one
 * that differs in a letter (from nine on in two) that is missing, added, wrong or swapped.
 */
export function isMeant(text: string, names: readonly string[]): boolean {
  const sought = folded(text);
  const slips = sought.length < 5 ? 0 : sought.length < 9 ? 1 : 2;
  return names
    .map(folded)
    .some(
      (name) =>
        name.includes(sought) ||
        (slips > 0 && [name, ...name.split(/[\s-]+/)].some((word) => isNear(word, sought, slips))),
    );
}

const folded = (text: string) => text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** By the optimal string alignment distance. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) {
    return false;
  }
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return (last[other.length] ?? 0) <= most;
}
