import { useLayoutEffect, useRef, useState } from 'react';
import styles from './graph.module.css';
import type { Edge } from './layers.ts';
import { type Box, pathBetween } from './path.ts';

interface Props {
  edges: readonly Edge[];
  /** The term whose lines are brought out. */
  active: string | null;
}

/**
 * Lines from each term to what it implies, drawn again when something moves. The terms stand beside
 * the drawing, each an element with its id in `data-term`.
 */
export function Edges({ edges, active }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const [places, setPlaces] = useState<ReadonlyMap<string, Box>>(new Map());
  const shape = edges.map(({ from, to }) => `${from} ${to}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shape has other elements
  useLayoutEffect(() => {
    const holder = drawing.current?.parentElement;
    if (!holder) {
      return;
    }
    const observer = new ResizeObserver(() => setPlaces(placesIn(holder)));
    observer.observe(holder);
    for (const term of termsIn(holder)) {
      observer.observe(term);
    }
    return () => observer.disconnect();
  }, [shape]);
  const rightToLeft = drawing.current?.matches(':dir(rtl)');
  return (
    <svg className={styles.edges} ref={drawing} aria-hidden="true">
      <marker
        id="implies"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="6"
        markerHeight="6"
        orient="auto"
      >
        <path d="M0 0.5 7 4 0 7.5z" />
      </marker>
      {edges.map(({ from, to }) => {
        const [start, end] = [places.get(from), places.get(to)];
        return (
          start &&
          end && (
            <path
              key={`${from} ${to}`}
              className={styles.edge}
              data-active={active === from || active === to}
              d={pathBetween(start, end, rightToLeft)}
              markerEnd="url(#implies)"
            />
          )
        );
      })}
    </svg>
  );
}

const termsIn = (holder: HTMLElement) => [...holder.querySelectorAll<HTMLElement>('[data-term]')];

/** Where each term stands, seen from the corner of what holds them. */
function placesIn(holder: HTMLElement): ReadonlyMap<string, Box> {
  const corner = holder.getBoundingClientRect();
  return new Map(
    termsIn(holder).map((term) => {
      const { left, right, top, bottom } = term.getBoundingClientRect();
      const box = {
        left: left - corner.left,
        right: right - corner.left,
        top: top - corner.top,
        bottom: bottom - corner.top,
      };
      return [term.dataset.term ?? '', box];
    }),
  );
}
