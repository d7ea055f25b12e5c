import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How wide an element is, in pixels, for what cannot be laid out by styles alone; null until that is known, before anybody
 * sees the element. Where nothing is laid out, a guess.
 */
export function useWidth(element: RefObject<HTMLElement | null>, guess: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element.current) {
      return;
    }
    const measure = () => setWidth(element.current?.clientWidth || guess);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, guess]);
  return width;
}
