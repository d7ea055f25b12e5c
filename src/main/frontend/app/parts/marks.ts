/** A stretch of a text, in UTF-16 units as in the API, and why it is marked. */
export interface Mark {
  start: number;
  end: number;
  kind: 'named' | 'implied' | 'word';
  why?: string;
}

/** A piece of a text, with its mark where it has one. */
export interface Piece {
  start: number;
  text: string;
  mark?: Mark;
}

/** Cuts a text into marked and unmarked pieces; of marks that overlap, the first wins, and equal ones are told together. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const mark of merged(marks)) {
    if (mark.start >= done && mark.end <= text.length) {
      if (mark.start > done) {
        pieces.push({ start: done, text: text.slice(done, mark.start) });
      }
      pieces.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark });
      done = mark.end;
    }
  }
  if (done < text.length) {
    pieces.push({ start: done, text: text.slice(done) });
  }
  return pieces;
}

/** Where words occur in a text, in any case: the words that the service found there. */
export function marksOfWords(text: string, words: readonly string[]): Mark[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(escaped(word), 'giu'))].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind: 'word' as const,
    })),
  );
}

function merged(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<string, Mark>();
  for (const mark of marks) {
    const place = `${mark.start}-${mark.end}`;
    const same = byPlace.get(place);
    byPlace.set(place, same ? together(same, mark) : mark);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function together(one: Mark, other: Mark): Mark {
  const why = [...new Set([one.why, other.why].filter((reason) => reason !== undefined))];
  const kind = one.kind === 'named' || other.kind === 'named' ? 'named' : one.kind;
  return { ...one, kind, why: why.join('; ') || undefined };
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
