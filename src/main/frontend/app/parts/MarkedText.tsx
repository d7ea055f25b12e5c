import './marks.css';

import { type Mark, piecesOf } from './marks.ts';

/** A text of a résumé with its proof marked; what it stands in has `dir="auto"`, so that its script decides how it runs. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {piecesOf(text, marks).map((piece) =>
        piece.mark ? (
          <mark key={piece.start} className={`mark-${piece.mark.kind}`} title={piece.mark.why}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
