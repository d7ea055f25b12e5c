import { type Change, useAddressState } from '../../parts/useAddressState.ts';
import { type PersonFilter, readFilter, writeFilter } from './filter.ts';

export type ChangeFilter = Change<PersonFilter>;

/** The filter of this page, which lives in its address. */
export function useFilter(): [PersonFilter, ChangeFilter] {
  return useAddressState(readFilter, writeFilter);
}
