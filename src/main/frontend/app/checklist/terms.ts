/** What the words of a requirement mean in the catalogue. */
export type Term =
  | { state: 'waiting' | 'failed' }
  /** A technology, and the words after it that are not asked. */
  | { state: 'known'; slug: string; name: string; unread: string }
  /** None, with the nearest terms by slug. */
  | { state: 'unknown'; suggestions: readonly string[] };

/** What the catalogue says of one term: a technology, or the nearest ones. */
export type Answer =
  | { technology: { slug: string; name: string } }
  | { suggestions: readonly string[] }
  | null;

/** How many words a name of the catalogue has at most. */
const longest = 6;

/** Finds the longest beginning of the words that is a term; null is no answer. */
export async function termOf(words: string, ask: (term: string) => Promise<Answer>): Promise<Term> {
  const each = words.split(/\s+/);
  let suggestions: readonly string[] = [];
  for (let count = Math.min(each.length, longest); count > 0; count--) {
    const begun = each
      .slice(0, count)
      .join(' ')
      .replace(/[,，:：]+$/, '');
    const answer = await ask(begun);
    if (!answer) {
      return { state: 'failed' };
    }
    if ('technology' in answer) {
      return { state: 'known', ...answer.technology, unread: each.slice(count).join(' ') };
    }
    suggestions = suggestions.length > 0 ? suggestions : answer.suggestions;
  }
  return { state: 'unknown', suggestions };
}
