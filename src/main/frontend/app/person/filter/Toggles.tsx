import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import styles from './filter.module.css';

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
    <fieldset>
      <legend className={controls.label}>{legend}</legend>
      <div className={styles.choices}>
        {values.map((value) => {
          const pressed = chosen.includes(value);
          return (
            <button
              key={value}
              type="button"
              className={classes(controls.button, styles.choice)}
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
      </div>
    </fieldset>
  );
}
