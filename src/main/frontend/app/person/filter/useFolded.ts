import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';

/** The list to watch, and how many of its entries stand below its first line: unless it is open, nobody can go there. */
export function useFolded(open: boolean): [RefObject<HTMLUListElement | null>, number] {
  const list = useRef<HTMLUListElement>(null);
  const watch = useRef<ResizeObserver>(null);
  const measuring = useRef(false);
  const [folded, setFolded] = useState(0);
  const measure = useEffectEvent((entries: HTMLElement[]) => {
    const first = entries[0]?.offsetTop ?? 0;
    const below = new Set(entries.filter((entry) => entry.offsetTop > first));
    for (const entry of entries) {
      entry.inert = !open && below.has(entry);
    }
    if (below.size !== folded) {
      measuring.current = true;
      // In the frame that shows the list, its button is there.
      flushSync(() => setFolded(below.size));
      measuring.current = false;
    }
  });
  // Entries come and go with every change of what is asked. Their places are read once the page is laid out anyway.
  useLayoutEffect(() => {
    if (measuring.current) {
      return;
    }
    const entries = [...(list.current?.children ?? [])] as HTMLElement[];
    watch.current?.disconnect();
    watch.current = new ResizeObserver(() => measure(entries));
    for (const watched of [list.current, ...entries]) {
      if (watched) {
        watch.current.observe(watched);
      }
    }
  });
  useEffect(() => () => watch.current?.disconnect(), []);
  return [list, folded];
}
