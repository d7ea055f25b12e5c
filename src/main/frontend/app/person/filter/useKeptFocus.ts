import { useEffect, useRef } from 'react';

/** A part of the page that takes the focus where what had it in there goes, as a button goes with what it takes back. */
export function useKeptFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  useEffect(() => {
    const part = ref.current;
    if (!part) {
      return;
    }
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target;
    };
    part.addEventListener('focusin', note);
    const watch = new MutationObserver(() => {
      if (last instanceof Element && !last.isConnected) {
        last = null;
        if (document.activeElement === document.body) {
          part.focus({ preventScroll: true });
        }
      }
    });
    watch.observe(part, { childList: true, subtree: true });
    return () => {
      part.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, []);
  return ref;
}
