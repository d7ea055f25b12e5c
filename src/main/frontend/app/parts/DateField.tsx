import { useId, useState } from 'react';

import { isPartialDate } from '../dates/partial.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import dates from './dates.module.css';
import { FieldError } from './FieldError.tsx';
import field from './field.module.css';
import { useDraft } from './useDraft.ts';

interface Props {
  label: string;
  value: string;
  commit(value: string): void;
}

/** A date as precise as its author likes: a year, a month or a day; or none. */
export function DateField({ label, value, commit }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [left, setLeft] = useState(value);
  const [draft, setDraft] = useDraft(value, (text) => {
    if (isDate(text)) {
      commit(text);
    }
  });
  // Half of a date is no fault while it is typed.
  const wrong = draft === left && !isDate(draft);
  return (
    <span className={field.place}>
      <input
        className={classes(controls.field, dates.date)}
        type="text"
        autoComplete="off"
        maxLength={10}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        title={t('range.form')}
        placeholder={t('range.placeholder')}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value.trim())}
        onBlur={() => setLeft(draft)}
      />
      {wrong && <FieldError id={id}>{t('range.form')}</FieldError>}
    </span>
  );
}

const isDate = (text: string) => text === '' || isPartialDate(text);
