import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { PeopleQuestion } from '../question.ts';

/** The dates between which it was done, in words; undefined where none are asked for. */
export function useRange({ from, to }: PeopleQuestion): string | undefined {
  const { t, date } = useLanguage();
  const bound = (partial: string) => (partial ? date(partial) : t('range.open'));
  return from || to ? t('period.range', { start: bound(from), end: bound(to) }) : undefined;
}
