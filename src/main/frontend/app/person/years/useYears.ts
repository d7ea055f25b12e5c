import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';

/** In what order the technologies stand in the table of years. */
export const yearOrders = ['earliest', 'longest', 'category'] as const;

export type YearOrder = (typeof yearOrders)[number];

/** Whether the table of years is open, and in which order: a part of the address. */
export function useYears() {
  const [path, navigate] = useLocation();
  // Nothing else that stands in the address is of interest.
  const asked = useLocationProperty(yearsAsked);
  const order = yearOrders.find((known) => known === asked) ?? 'earliest';
  const show = (next: YearOrder | null) => {
    const search = new URLSearchParams(location.search);
    search.delete('years');
    if (next) {
      search.set('years', next);
    }
    navigate(search.size > 0 ? `${path}?${search}` : path);
  };
  return { open: asked !== null, order, show };
}

const yearsAsked = () => new URLSearchParams(location.search).get('years');
