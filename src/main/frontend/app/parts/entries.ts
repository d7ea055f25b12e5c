/**
 * Lays out all entries of a long résumé: those far from the screen are else taken to be as high as most are, and who goes
 * to one of them would not stand there when those above it come near.
 */
export function layOutEntries(within: ParentNode = document): HTMLElement[] {
  const entries = [...within.querySelectorAll<HTMLElement>('article')];
  for (const entry of entries) {
    entry.style.contentVisibility = 'visible';
  }
  return entries;
}
