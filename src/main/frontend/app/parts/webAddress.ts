/** The address of a page on the web, where a text is one: no other scheme gets into a link. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text) {
    return null;
  }
  const address = text.includes(':') ? text : `https://${text}`;
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

/** An address as people write it: without scheme and final slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
