import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import controls from '../../style/controls.module.css';
import styles from './combobox.module.css';
import { placeAfter, takenAfter } from './steps.ts';

export interface Option {
  id: string;
  content: ReactNode;
}

interface Props<T extends Option> {
  label: string;
  placeholder?: string;
  text: string;
  onText(text: string): void;
  options: readonly T[];
  onChoose(option: T): void;
  /** Whether the options are still those of an earlier text. */
  waiting?: boolean;
  /** Told of Enter while the options are waited for, with the steps that the arrow keys went before it. */
  onConfirm?(steps: number): void;
  /** What to say where there are no options; nothing where they may still come. */
  empty?: ReactNode;
}

/**
 * A text field with a list of options below it: the editable combobox with list autocomplete of the
 * ARIA Authoring Practices. The focus stays in the field; the arrow keys move through the list.
 */
export function Combobox<T extends Option>(props: Props<T>) {
  const { label, placeholder, text, onText, options, onChoose, empty } = props;
  const { waiting = false, onConfirm } = props;
  const id = useId();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const [steps, setSteps] = useState(0);
  const open = openFor === text;
  const shown = open && (options.length > 0 || empty !== undefined);
  const active = shown ? placeAfter(steps, options) : -1;
  const current = options[active];
  const close = () => {
    setOpenFor(null);
    setSteps(0);
  };
  const choose = (option: T) => {
    onChoose(option);
    close();
  };
  const step = (by: number) => {
    setOpenFor(text);
    setSteps(steps + by);
  };
  const enter = (field: HTMLInputElement) => {
    const taken = takenAfter(steps, options);
    if (open && waiting) {
      onConfirm?.(steps);
      setSteps(0);
      // What is typed next is another text.
      field.select();
    } else if (shown && taken) {
      choose(taken);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = actionOf(event.key, event.currentTarget);
    if (act && !event.nativeEvent.isComposing) {
      event.preventDefault();
      act();
    }
  };
  const actionOf = (key: string, field: HTMLInputElement) => {
    switch (key) {
      case 'ArrowDown':
        return () => step(1);
      case 'ArrowUp':
        return () => step(-1);
      case 'Enter':
        return () => enter(field);
      case 'Escape':
        return () => (shown ? close() : onText(''));
      default:
        return null;
    }
  };
  return (
    <div className={styles.combobox}>
      <input
        className={controls.field}
        role="combobox"
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setOpenFor(event.currentTarget.value);
          setSteps(0);
        }}
        onClick={() => setOpenFor(text)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className={styles.popup} hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              aria-selected={place === active}
              ref={place === active ? intoView : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.content}
            </div>
          ))}
        </div>
        {options.length === 0 && <p className={styles.empty}>{empty}</p>}
      </div>
    </div>
  );
}

function intoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}
