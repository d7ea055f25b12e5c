import { createContext, use } from 'react';

import { type Change, useAddressState } from '../../parts/useAddressState.ts';
import { nothingAsked, type PersonFilter, readFilter, writeFilter } from './filter.ts';

type ChangeFilter = Change<PersonFilter>;

/** The filter of the page and how to change it, for whatever stands on it. */
export const FilterContext = createContext<[PersonFilter, ChangeFilter]>([nothingAsked, () => {}]);

/** The filter of this page, and how to change it. */
export const useFilter = () => use(FilterContext);

/** Reads the filter from the page's address, and writes it there. */
export const useFilterOfAddress = () => useAddressState(readFilter, writeFilter);
