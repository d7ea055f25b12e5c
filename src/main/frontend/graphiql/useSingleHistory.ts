import { useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { useEffect } from 'react';

/** Keeps one entry of the history for each question: the latest, or the one that is marked as a favourite. */
export function useSingleHistory() {
  const entries = useHistory();
  const { deleteFromHistory } = useHistoryActions();
  useEffect(() => {
    const kept = new Set<string>();
    for (const entry of entries.toReversed()) {
      const { query, variables, headers } = entry;
      const question = [query, variables, headers].map((part) => part?.trim() ?? '').join('\n');
      if (kept.has(question)) {
        deleteFromHistory(entry);
      }
      kept.add(question);
    }
  }, [entries, deleteFromHistory]);
}
