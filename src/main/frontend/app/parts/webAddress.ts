/** The address of a page on the web, where a text is one: no other scheme, no name before the host. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || text.startsWith('/')) {
    return null;
  }
  const address = text.includes(':') ? text : `https://${text}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    return null;
  }
  const { username, password } = new URL(address);
  return username || password ? null : address;
}

/** An address as people write it: without scheme and final slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
