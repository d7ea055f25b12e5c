import { type ReactNode, useCallback, useId, useRef, useState } from 'react';

import type { PositionKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { TechnologyPicker } from '../../parts/picker/TechnologyPicker.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import { DateFields } from './DateFields.tsx';
import styles from './filter.module.css';
import { MoreFilters } from './MoreFilters.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TextField } from './TextField.tsx';
import { useFilter } from './useFilter.ts';
import { useKeptFocus } from './useKeptFocus.ts';

interface Props {
  /** The technologies of the résumé, the most used first. */
  technologies: readonly { slug: string; name: string }[];
  /** The kinds that the résumé holds. */
  offered: readonly PositionKind[];
  /** What is asked and was found, where something is asked. */
  children: ReactNode;
}

/**
 * Where the reader says what to look for, with what, when, in which words, and sees what was found: a line that stays in
 * view. On a small screen the fields open above it.
 */
export function FilterBar({ technologies, offered, children }: Props) {
  const [{ text, from, to }, change] = useFilter();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const line = useKeptFocus<HTMLDivElement>();
  const id = useId();
  const add = useCallback(
    (slug: string) =>
      change(({ technologies, without }) => ({
        technologies: [...new Set([...technologies, slug])],
        without: without.filter((other) => other !== slug),
      })),
    [change],
  );
  const toggle = () => {
    setOpen(!open);
    if (!open) {
      requestAnimationFrame(() => fields.current?.scrollIntoView({ block: 'start' }));
    }
  };
  return (
    <search className={styles.filter} aria-label={t('filter')}>
      <div
        id={id}
        ref={fields}
        className={classes(styles.fields, visibility.screenOnly)}
        data-open={open}
      >
        <div className={classes(styles.cell, styles.technology)}>
          <TechnologyPicker label={t('filter.technology')} near={technologies} onChoose={add} />
        </div>
        <TextField words={text} />
        <DateFields from={from} to={to} />
        <MoreFilters offered={offered} />
      </div>
      <div className={styles.line} ref={line} tabIndex={-1}>
        <button
          type="button"
          className={classes(controls.button, styles.toggle, visibility.screenOnly)}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <Icon name="more" />
          {t('filter.open')}
        </button>
        {children || <Suggestions technologies={technologies} onChoose={add} />}
      </div>
    </search>
  );
}
