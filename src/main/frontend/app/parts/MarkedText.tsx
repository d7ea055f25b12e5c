import { classes } from '../style/classes.ts';
import styles from './marks.module.css';
import { type Mark, piecesOf } from './marks.ts';

const looks = { named: undefined, implied: styles.implied, word: styles.word };

/** A text of a résumé with its proof marked; what it stands in has `dir="auto"`, so that its script decides how it runs. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {piecesOf(text, marks).map((piece) =>
        piece.mark ? (
          <mark
            key={piece.start}
            className={classes(styles.mark, looks[piece.mark.kind])}
            title={piece.mark.why}
          >
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
