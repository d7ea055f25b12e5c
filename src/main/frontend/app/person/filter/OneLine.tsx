import { type ReactNode, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './found.module.css';
import { useFolded } from './useFolded.ts';

interface Props {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A list in one line: what has no room in it is counted by a button, which unfolds it. */
export function OneLine({ label, className, children }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const [list, folded] = useFolded(open);
  return (
    <div className={classes(styles.oneLine, className)} data-open={open}>
      <ul ref={list} aria-label={label}>
        {children}
      </ul>
      {folded > 0 && (
        <button
          type="button"
          className={classes(controls.quiet, visibility.screenOnly)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('chips.less') : t('chips.more', { count: folded })}
        </button>
      )}
    </div>
  );
}
