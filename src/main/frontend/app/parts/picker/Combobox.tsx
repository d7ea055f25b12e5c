import './combobox.css';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

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
  /** What to say where there are no options; nothing where they may still come. */
  empty?: ReactNode;
}

/**
 * A text field with a list of options below it: the editable combobox with list autocomplete of the
 * ARIA Authoring Practices. The focus stays in the field; the arrow keys move through the list.
 */
export function Combobox<T extends Option>(props: Props<T>) {
  const { label, placeholder, text, onText, options, onChoose, empty } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && (options.length > 0 || empty !== undefined);
  const current = shown ? options[active] : undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (option: T) => {
    onChoose(option);
    close();
  };
  const step = (by: number) => {
    setOpen(true);
    const places = options.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event.key);
    if (act && !event.nativeEvent.isComposing) {
      event.preventDefault();
      act();
    }
  };
  const actionOf = (key: string) => {
    switch (key) {
      case 'ArrowDown':
        return () => step(1);
      case 'ArrowUp':
        return () => step(-1);
      case 'Enter':
        return () => shown && (current ?? options[0]) && choose(current ?? (options[0] as T));
      case 'Escape':
        return () => (shown ? close() : onText(''));
      default:
        return null;
    }
  };
  return (
    <div className="combobox">
      <input
        className="field"
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
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className="combobox-popup" hidden={!shown}>
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
        {options.length === 0 && <p className="combobox-empty">{empty}</p>}
      </div>
    </div>
  );
}

function intoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}
