import { createContext, use, useCallback } from 'react';

import { type Change, useAddressState } from '../../parts/useAddressState.ts';
import { nothingAsked, type PersonFilter, readFilter, writeFilter } from './filter.ts';

/** How to change the filter, which is always the same: who only does that is not drawn anew. */
export const ChangeFilterContext = createContext<Change<PersonFilter>>(() => {});

/** The filter for what follows from it in the head of the page: as the address has it, but a moment later. */
export const AskedContext = createContext<PersonFilter>(nothingAsked);

/**
 * The filter of this page, and how to change it, for where it is set. Each such place reads the address: a context that
 * changes makes React look through all that stands below it.
 */
export const useFilter = () =>
  [useAddressState(readFilter, writeFilter)[0], use(ChangeFilterContext)] as const;

/** The filter of this page, for what follows from it in the head. */
export const useAsked = () => use(AskedContext);

/** How to change the filter of this page. */
export const useChangeFilter = () => use(ChangeFilterContext);

/** Reads the filter from the page's address, and writes it there in a task of its own: a click has enough to do. */
export function useFilterOfAddress() {
  const [filter, change] = useAddressState(readFilter, writeFilter);
  const changeNext = useCallback<Change<PersonFilter>>(
    (part, control) => {
      setTimeout(() => change(part, control));
    },
    [change],
  );
  return [filter, changeNext] as const;
}
