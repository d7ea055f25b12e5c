import { type RefObject, useEffect, useRef } from 'react';

import type { Scale } from './scale.ts';

/** How far the pointer must go, in pixels, to sweep a range and not just click. */
const slack = 6;

/** Lets a mouse or pen sweep a range of months over the plot, from right to left too. */
export function useSweep(
  plot: RefObject<HTMLElement | null>,
  scale: Scale,
  sweep: (range: [number, number]) => void,
  settle: (range: [number, number]) => void,
) {
  const handlers = useRef({ sweep, settle });
  handlers.current = { sweep, settle };
  useEffect(() => {
    const element = plot.current;
    if (!element) {
      return;
    }
    let begun: number | null = null;
    let range: [number, number] | null = null;
    const monthAt = (x: number) => {
      const { left, width, right } = element.getBoundingClientRect();
      const rightToLeft = getComputedStyle(element).direction === 'rtl';
      const share = (rightToLeft ? right - x : x - left) / width;
      return Math.min(Math.max(share, 0), 1) * scale.months;
    };
    const down = (event: PointerEvent) => {
      const onHandle = (event.target as Element).closest('input');
      begun =
        event.pointerType === 'touch' || event.button !== 0 || onHandle ? null : event.clientX;
      range = null;
    };
    const move = (event: PointerEvent) => {
      if (begun === null || (range === null && Math.abs(event.clientX - begun) < slack)) {
        return;
      }
      const [first, last] = [monthAt(begun), monthAt(event.clientX)].sort((a, b) => a - b);
      const begin = Math.min(Math.floor(first ?? 0), scale.months - 1);
      range = [begin, Math.max(Math.ceil(last ?? 0), begin + 1)];
      // Captured, so that the click at its end opens no bar.
      element.setPointerCapture(event.pointerId);
      handlers.current.sweep(range);
    };
    const up = () => {
      if (range) {
        handlers.current.settle(range);
      }
      begun = null;
      range = null;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    const noDrag = (event: Event) => event.preventDefault();
    element.addEventListener('dragstart', noDrag);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('dragstart', noDrag);
    };
  }, [plot, scale]);
}
