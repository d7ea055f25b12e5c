/** A way out of an answer: another question, in a word or two. */
export function Way({ text, take }: { text: string; take(): void }) {
  return (
    <button type="button" className="button" onClick={take}>
      {text}
    </button>
  );
}
