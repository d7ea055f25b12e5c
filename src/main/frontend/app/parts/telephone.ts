const EXTENSION = /[\s,;(]*(?:;ext=|ext[a-z]*[.:]?|x|durchwahl|poste|分机|转)\s*(\d+)\)?\s*$/i;

/** The URI of a telephone by RFC 3966, whose number is not run together with its extension. */
export function telephoneAddress(text: string): string {
  const extension = EXTENSION.exec(text);
  const written = extension ? text.slice(0, extension.index) : text;
  const abroad = written.trim().startsWith('+') ? written.replace(/\(0\)/g, '') : written;
  const number = abroad.replace(/[^\d+]/g, '');
  return `tel:${number}${extension ? `;ext=${extension[1]}` : ''}`;
}
