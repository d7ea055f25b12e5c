import { createContext, use } from 'react';

import { type Change, useAddressState } from '../../parts/useAddressState.ts';
import { nothingAsked, type PersonFilter, readFilter, writeFilter } from './filter.ts';

type ChangeFilter = Change<PersonFilter>;

/** The filter of the page, for whatever stands on it. */
export const FilterContext = createContext<PersonFilter>(nothingAsked);

/** How to change it, which is always the same: who only does that is not drawn anew. */
export const ChangeFilterContext = createContext<ChangeFilter>(() => {});

/** The filter of this page, and how to change it. */
export const useFilter = (): [PersonFilter, ChangeFilter] => [
  use(FilterContext),
  use(ChangeFilterContext),
];

/** How to change the filter of this page. */
export const useChangeFilter = () => use(ChangeFilterContext);

/** Reads the filter from the page's address, and writes it there. */
export const useFilterOfAddress = () => useAddressState(readFilter, writeFilter);
