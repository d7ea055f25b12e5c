import { type ReactNode, useEffect, useRef } from 'react';

import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import styles from './disclosure.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: ReactNode;
  className?: string | undefined;
  /** Told when it has opened or closed: what costs much need not stand in it while it is closed. */
  onToggle?(open: boolean): void;
  children: ReactNode;
}

/** A button with a panel below it, which goes when somebody turns to something else, or by Escape. */
export function Disclosure({ icon, label, className, onToggle, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (details.current?.open && !details.current.contains(target as Node)) {
        details.current.open = false;
      }
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, []);
  return (
    <details
      className={classes(styles.disclosure, className)}
      ref={details}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.open) {
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')?.focus();
        }
      }}
    >
      <summary className={controls.button}>
        <Icon name={icon} />
        {label}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
