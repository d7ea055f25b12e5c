import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** A part of the new state, or how to make one of the present state. */
type Part<T> = Partial<T> | ((present: T) => Partial<T>);

/** Changes what the address holds. What one control changes again and again becomes one step of the history. */
export type Change<T> = (part: Part<T>, control?: string) => void;

/** What a page shows lives in its address: so it can be sent, and back and forward work. */
export function useAddressState<T>(
  read: (search: URLSearchParams) => T,
  write: (state: T, search: URLSearchParams) => URLSearchParams,
): [T, Change<T>] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const state = useMemo(() => read(new URLSearchParams(search)), [read, search]);
  const change = useCallback<Change<T>>(
    (part, control) => {
      const search = new URLSearchParams(location.search);
      const present = read(search);
      const next = { ...present, ...(part instanceof Function ? part(present) : part) };
      const written = write(next, search).toString();
      if (written !== search.toString()) {
        navigate(written ? `${path}?${written}` : path, {
          replace: control !== undefined && history.state?.control === control,
          state: { control },
        });
      }
    },
    [read, write, navigate, path],
  );
  return [state, change];
}
