import type { MessageKey } from '../i18n/translate.ts';

/** A format in which the service gives a résumé out, at the person's address with this ending. */
interface ExportFormat {
  ending: string;
  name: MessageKey;
}

/** The formats that the page offers, the most useful first. */
export const exportFormats: readonly ExportFormat[] = [
  { ending: 'pdf', name: 'action.format.pdf' },
  { ending: 'docx', name: 'action.format.docx' },
  { ending: 'json', name: 'action.format.json' },
  { ending: 'md', name: 'action.format.md' },
  { ending: 'html', name: 'action.format.html' },
  { ending: 'txt', name: 'action.format.txt' },
  { ending: 'jsonld', name: 'action.format.jsonld' },
];
