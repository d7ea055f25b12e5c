import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * Moves the focus to the page's content when the route changes, as a browser does with a new
 * document; the first page keeps the focus where the browser put it.
 */
export function useArrival() {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const arrivedAt = useRef(path);
  useEffect(() => {
    if (arrivedAt.current !== path) {
      arrivedAt.current = path;
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [path]);
  return main;
}
