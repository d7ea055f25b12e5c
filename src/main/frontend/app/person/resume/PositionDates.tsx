import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import styles from './period.module.css';

const PositionDatesPosition = graphql(`
  fragment PositionDates on Position {
    period { raw start end state months monthsAtLeast }
  }
`);

/** When the position was held and for how long; with imprecise dates, between how many months. */
export function PositionDates({
  position,
}: {
  position: FragmentType<typeof PositionDatesPosition>;
}) {
  const { t, period: write, duration } = useLanguage();
  const { period } = readFragment(PositionDatesPosition, position);
  if (!period) {
    return <p className={styles.dates}>{t('period.none')}</p>;
  }
  const { raw, months, monthsAtLeast } = period;
  return (
    <>
      <p className={styles.dates} title={raw ? t('period.raw', { raw }) : undefined}>
        {write(period)}
      </p>
      {months > 0 && (
        <p>
          {monthsAtLeast < months
            ? t('duration.between', { least: duration(monthsAtLeast), most: duration(months) })
            : duration(months)}
        </p>
      )}
    </>
  );
}
