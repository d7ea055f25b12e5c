import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

import { type PersonFilter, readFilter, writeFilter } from './filter.ts';

/** Changes the filter. What one control changes again and again becomes one step of the history. */
export type ChangeFilter = (change: Partial<PersonFilter>, control?: string) => void;

/** The filter of this page, which lives in its address: so it can be sent, and back and forward work. */
export function useFilter(): [PersonFilter, ChangeFilter] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangeFilter>(
    (part, control) => {
      const present = new URLSearchParams(location.search);
      const written = writeFilter({ ...readFilter(present), ...part }, present).toString();
      if (written !== present.toString()) {
        navigate(written ? `${path}?${written}` : path, {
          replace: control !== undefined && history.state?.control === control,
          state: { control },
        });
      }
    },
    [navigate, path],
  );
  return [filter, change];
}
