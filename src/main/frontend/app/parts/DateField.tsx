import './dates.css';

import { useState } from 'react';

import { isPartialDate } from '../dates/partial.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { useDraft } from './useDraft.ts';

interface Props {
  label: string;
  value: string;
  commit(value: string): void;
}

/** A date as precise as its author likes: a year, a month or a day; or none. */
export function DateField({ label, value, commit }: Props) {
  const { t } = useLanguage();
  const [draft, setDraft] = useDraft(value, (text) => {
    if (text === '' || isPartialDate(text)) {
      commit(text);
    }
  });
  const [left, setLeft] = useState(false);
  // Half of a date is no fault while it is typed.
  const wrong = left && draft !== '' && !isPartialDate(draft);
  return (
    <input
      className="field date"
      type="text"
      autoComplete="off"
      maxLength={10}
      aria-label={label}
      aria-invalid={wrong}
      title={t('range.form')}
      placeholder={t('range.placeholder')}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value.trim())}
      onBlur={() => setLeft(true)}
    />
  );
}
