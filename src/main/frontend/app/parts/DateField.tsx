import { useId, useState } from 'react';

import { writtenDate, writtenRange } from '../dates/written.ts';
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
  /** Takes both ends of a range that is typed into this field, where that makes sense. */
  commitRange?(from: string, to: string): void;
}

/** A date as precise as its author likes: a year, a month or a day; or none. */
export function DateField({ label, value, commit, commitRange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [left, setLeft] = useState(value);
  const [draft, setDraft] = useDraft(value, (text) => {
    const range = commitRange && writtenRange(text);
    const date = text.trim() === '' ? '' : writtenDate(text);
    if (range) {
      commitRange(...range);
    } else if (date !== null) {
      commit(date);
    }
  });
  const isDate = (text: string) =>
    text.trim() === '' ||
    writtenDate(text) !== null ||
    (commitRange !== undefined && writtenRange(text) !== null);
  // Half of a date is no fault while it is typed.
  const wrong = draft === left && !isDate(draft);
  return (
    <span className={field.place}>
      <input
        className={classes(controls.field, dates.date)}
        type="text"
        autoComplete="off"
        maxLength={30}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        title={t('range.form')}
        placeholder={t('range.placeholder')}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => setLeft(draft)}
        onKeyDown={({ key }) => key === 'Enter' && setLeft(draft)}
      />
      {wrong && <FieldError id={id}>{t('range.form')}</FieldError>}
    </span>
  );
}
