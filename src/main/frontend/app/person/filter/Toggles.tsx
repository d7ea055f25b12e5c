interface Props<T extends string> {
  legend: string;
  values: readonly T[];
  chosen: readonly T[];
  name(value: T): string;
  onChange(chosen: T[]): void;
}

/** Values of which any number may be chosen; none chosen restricts nothing. */
export function Toggles<T extends string>({ legend, values, chosen, name, onChange }: Props<T>) {
  return (
    <fieldset className="toggles">
      <legend className="label">{legend}</legend>
      {values.map((value) => {
        const pressed = chosen.includes(value);
        return (
          <button
            key={value}
            type="button"
            className="button toggle"
            aria-pressed={pressed}
            onClick={() =>
              onChange(
                values.filter((other) => (other === value ? !pressed : chosen.includes(other))),
              )
            }
          >
            {name(value)}
          </button>
        );
      })}
    </fieldset>
  );
}
