import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

import type { TechnologyTenureOrder } from '../../api/generated/graphql.ts';

export const orders: TechnologyTenureOrder[] = ['MONTHS', 'RECENCY', 'NAME'];

/** How the technologies are shown: in which order, and whether with what they imply. */
export interface TechnologyView {
  order: TechnologyTenureOrder;
  implied: boolean;
}

/** Reads the panel's view from the address. */
export function readView(search: URLSearchParams): TechnologyView {
  const asked = search.get('order')?.toUpperCase();
  return {
    order: orders.find((order) => order === asked) ?? 'MONTHS',
    implied: search.has('implied'),
  };
}

/** The panel's view, which lives in the address beside the filter. */
export function useTechnologyView() {
  const [search, setSearch] = useSearchParams();
  const { order, implied } = readView(search);
  const view = useMemo(() => ({ order, implied }), [order, implied]);
  const setView = useCallback(
    (change: Partial<TechnologyView>) =>
      setSearch((present) => {
        const { order, implied } = { ...readView(present), ...change };
        present.delete('order');
        present.delete('implied');
        if (order !== 'MONTHS') {
          present.set('order', order.toLowerCase());
        }
        if (implied) {
          present.set('implied', '1');
        }
        return present;
      }),
    [setSearch],
  );
  return [view, setView] as const;
}
