import { isPartialDate } from '../../dates/partial.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { PersonFilter } from './filter.ts';
import { useDraft } from './useDraft.ts';
import type { ChangeFilter } from './useFilter.ts';

interface Props {
  filter: PersonFilter;
  change: ChangeFilter;
}

/** The date range as text: a year, a month or a day on each side, or nothing. */
export function DateFields({ filter, change }: Props) {
  const { t } = useLanguage();
  return (
    <fieldset className="dates">
      <legend className="label">{t('range')}</legend>
      <DateField
        label={t('range.from')}
        value={filter.from}
        commit={(from) => change({ from }, 'from')}
      />
      <span aria-hidden="true">–</span>
      <DateField label={t('range.to')} value={filter.to} commit={(to) => change({ to }, 'to')} />
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  value: string;
  commit(value: string): void;
}

function DateField({ label, value, commit }: FieldProps) {
  const { t } = useLanguage();
  const [draft, setDraft] = useDraft(value, (text) => {
    if (text === '' || isPartialDate(text)) {
      commit(text);
    }
  });
  const wrong = draft !== '' && !isPartialDate(draft);
  return (
    <input
      className="field date"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      aria-label={label}
      aria-invalid={wrong}
      title={t('range.form')}
      placeholder={t('range.placeholder')}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value.trim())}
    />
  );
}
