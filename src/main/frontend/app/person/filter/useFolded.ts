import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The list to watch, and how many of its entries stand below its first line: unless it is open, nobody can go there. */
export function useFolded(open: boolean): [RefObject<HTMLUListElement | null>, number] {
  const list = useRef<HTMLUListElement>(null);
  const [folded, setFolded] = useState(0);
  // Entries come and go with every change of what is asked.
  useLayoutEffect(() => {
    const entries = [...(list.current?.children ?? [])] as HTMLElement[];
    const measure = () => {
      const below = entries.filter((entry) => entry.offsetTop > (entries[0]?.offsetTop ?? 0));
      for (const entry of entries) {
        entry.inert = !open && below.includes(entry);
      }
      setFolded(below.length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const watched of [list.current, ...entries]) {
      if (watched) {
        observer.observe(watched);
      }
    }
    return () => observer.disconnect();
  });
  return [list, folded];
}
