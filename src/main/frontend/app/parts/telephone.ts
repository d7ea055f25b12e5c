const EXTENSION =
  /[\s,;(]*(?:;\s*ext=|\bext(?:ension)?\b[.:]?|(?<=[\s\d)])x|durchwahl|\bposte\b|分机|转)\s*(\d{1,11})\)?\s*$/iu;

/** The URI of a telephone by RFC 3966, whose number is not run together with its extension. */
export function telephoneAddress(text: string): string {
  const extension = EXTENSION.exec(text);
  const written = extension ? text.slice(0, extension.index) : text;
  const abroad = written.trim().startsWith('+') ? written.replace(/\(0\)/g, '') : written;
  const number = abroad.replace(/[^\d+]/g, '');
  return `tel:${number}${extension ? `;ext=${extension[1]}` : ''}`;
}
