import { useDraft } from '../../parts/useDraft.ts';
import controls from '../../style/controls.module.css';

interface Props {
  label: string;
  hint: string;
  value: string;
  commit(value: string): void;
}

/** A field for words, with its name above it. */
export function WordsField({ label, hint, value, commit }: Props) {
  const [text, setText] = useDraft(value, commit);
  return (
    <label>
      <span className={controls.label}>{label}</span>
      <input
        className={controls.field}
        type="search"
        maxLength={200}
        value={text}
        placeholder={hint}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </label>
  );
}
