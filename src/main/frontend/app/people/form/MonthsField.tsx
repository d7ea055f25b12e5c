import { useId, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { FieldError } from '../../parts/FieldError.tsx';
import field from '../../parts/field.module.css';
import { useDraft } from '../../parts/useDraft.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import form from './form.module.css';

const units = { months: 1, years: 12 } as const;

type Unit = keyof typeof units;

interface Props {
  /** 0 asks for none in particular. */
  months: number;
  commit(months: number): void;
}

/** At least how long: a number of years or months; the address keeps months. */
export function MonthsField({ months, commit }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [unit, setUnit] = useState<Unit>(months % 12 === 0 ? 'years' : 'months');
  const written = months > 0 ? String(Number((months / units[unit]).toFixed(2))) : '';
  const [draft, setDraft] = useDraft(written, (text) => {
    const asked = monthsOf(text, unit);
    if (asked !== null && asked !== months) {
      commit(asked);
    }
  });
  const wrong = monthsOf(draft, unit) === null;
  return (
    <div className={form.months}>
      <span aria-hidden="true">{t('people.least')}</span>
      <span className={field.place}>
        <input
          className={controls.field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          aria-label={t('people.least')}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          placeholder="0"
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value.trim())}
        />
        {wrong && <FieldError id={id}>{t('people.least.form')}</FieldError>}
      </span>
      <select
        className={classes(controls.field, controls.select)}
        aria-label={t('people.unit')}
        value={unit}
        onChange={(event) => {
          const next = event.currentTarget.value as Unit;
          setUnit(next);
          commit(monthsOf(draft, next) ?? months);
        }}
      >
        <option value="years">{t('people.years')}</option>
        <option value="months">{t('people.months')}</option>
      </select>
    </div>
  );
}

/** The whole months that a text of a unit means; null where it means none. */
export function monthsOf(text: string, unit: Unit): number | null {
  const exactly = Number(text.replace(',', '.')) * units[unit];
  return exactly >= 0 && exactly <= 9999 ? Math.ceil(Number(exactly.toFixed(4))) : null;
}
