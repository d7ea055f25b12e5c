import controls from '../../style/controls.module.css';
/** A way out of an answer: another question, in a word or two. */
export function Way({ text, take }: { text: string; take(): void }) {
  return (
    <button type="button" className={controls.button} onClick={take}>
      {text}
    </button>
  );
}
