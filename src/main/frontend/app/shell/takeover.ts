import { startTransition, useEffect, useState } from 'react';

import { layOutEntries } from '../parts/entries.ts';

/** Shows the page that is made out of sight, where one is. */
let show: (() => void) | undefined;

/** Whether a part of it says when it is whole. */
let held = false;

/**
 * Makes a place where a page can be made out of sight, laid out as it will be seen, while what the service has sent is
 * read; when the page is whole, it stands there instead.
 */
export function placeBeside(sent: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'coming';
  sent.after(place);
  show = () => {
    const keep = readPlace(sent, place);
    sent.remove();
    place.id = sent.id;
    place.className = '';
    keep();
  };
  return place;
}

/** Shows the page, unless a part of it holds it back. */
export function showUnlessHeld() {
  if (!held) {
    showNow();
  }
}

/**
 * How many steps of a page stand, of so many: out of sight each is laid out in a frame of its own, between which the page
 * that is seen answers, and with the last the page is shown; anywhere else all of them stand at once.
 */
export function useSteps(all: number): number {
  const [steps, setSteps] = useState(() => (show ? 0 : all));
  useEffect(() => {
    held = true;
    return showNow;
  }, []);
  useEffect(() => {
    if (steps < all) {
      return afterFrame(() => startTransition(() => setSteps(steps + 1)));
    }
    showNow();
  }, [steps, all]);
  return steps;
}

function showNow() {
  show?.();
  show = undefined;
}

function afterFrame(act: () => void) {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Notes which entry is read; the function that it gives brings the same one to the same height. */
function readPlace(from: HTMLElement, to: HTMLElement) {
  const top = (entry: Element) => entry.getBoundingClientRect().top;
  const name = (entry: Element) => entry.querySelector('h3')?.textContent ?? '';
  const entries = [...from.querySelectorAll('article')];
  // The first that begins on the screen; where none does, the one that fills it.
  const begun = entries.filter((entry) => top(entry) < innerHeight);
  const read = scrollY > 0 ? (begun.find((entry) => top(entry) >= 0) ?? begun.at(-1)) : undefined;
  if (!read) {
    return () => {};
  }
  const before = top(read);
  // The script's page may say more of a name.
  const alike = (all: HTMLElement[]) => all.filter((entry) => name(entry).startsWith(name(read)));
  const at = alike(entries).indexOf(read);
  return () => {
    const same = alike(layOutEntries(to))[at];
    if (same) {
      scrollBy({ top: top(same) - before, behavior: 'instant' });
    }
  };
}
