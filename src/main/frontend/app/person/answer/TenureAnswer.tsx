import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { endsInMentions, type Run, whyRange } from '../../parts/runs.ts';
import styles from './answer.module.css';

interface Months {
  months: number;
  monthsAtLeast: number;
}

/** How long somebody worked with a technology that is asked for, in all and in the range. */
export interface AskedTenure {
  technology: { id: string; name: string };
  tenure: Months & {
    current: boolean;
    lastUsed?: string | null;
    intervals: readonly Run[];
  };
  within: Months | null;
}

/** A sentence for one technology, and why it names a range where it does. */
export function TenureAnswer({ asked, inside }: { asked: AskedTenure; inside: string }) {
  const { t, date, duration } = useLanguage();
  const { technology, tenure, within } = asked;
  const long = ({ months, monthsAtLeast }: Months) =>
    monthsAtLeast < months
      ? t('duration.between', { least: duration(monthsAtLeast), most: duration(months) })
      : duration(months);
  const ranged = [tenure, within].some((one) => one && one.monthsAtLeast < one.months);
  const until = tenure.current
    ? t(endsInMentions(tenure.intervals) ? 'technologies.perhaps-current' : 'technologies.current')
    : tenure.lastUsed && t('technologies.last', { date: date(tenure.lastUsed) });
  const said = [
    [long(tenure), until].filter(Boolean).join(t('answer.comma')),
    within && t('answer.within', { within: inside, duration: long(within) }),
  ];
  const sentence = said.filter(Boolean).join(t('answer.semicolon'));
  return (
    <p>
      <strong className={styles.technology}>{technology.name}</strong>
      {t('answer.colon')}
      {sentence}
      {!sentence.endsWith(t('answer.stop')) && t('answer.stop')}
      {ranged && (
        <>
          {' '}
          <span className={styles.why}>{t(`answer.why.${whyRange(tenure.intervals)}`)}</span>
        </>
      )}
    </p>
  );
}
