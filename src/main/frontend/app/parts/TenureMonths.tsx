import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Explained } from './Explained.tsx';
import type { Run } from './runs.ts';

interface Props {
  months: number;
  monthsAtLeast: number;
  intervals: readonly Run[];
}

/** How long it was: where that is not certain, from the least to the most, and on demand why. */
export function TenureMonths({ months, monthsAtLeast, intervals }: Props) {
  const { t, duration } = useLanguage();
  if (monthsAtLeast >= months) {
    return duration(months);
  }
  const mentioned = intervals.some(({ mentionedOnly }) => mentionedOnly.length > 0);
  return (
    <Explained says={t(mentioned ? 'tenure.mentioned' : 'tenure.imprecise')}>
      {t('duration.between', { least: duration(monthsAtLeast), most: duration(months) })}
    </Explained>
  );
}
