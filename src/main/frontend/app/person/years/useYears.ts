import { useSearchParams } from 'wouter';

/** In what order the technologies stand in the table of years. */
export const yearOrders = ['earliest', 'longest', 'category'] as const;

export type YearOrder = (typeof yearOrders)[number];

/** Whether the table of years is open, and in which order: a part of the address. */
export function useYears() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('years');
  const order = yearOrders.find((known) => known === asked) ?? 'earliest';
  const show = (next: YearOrder | null) =>
    setSearch((present) => {
      present.delete('years');
      if (next) {
        present.set('years', next);
      }
      return present;
    });
  return { open: asked !== null, order, show };
}
