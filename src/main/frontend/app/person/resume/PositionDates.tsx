import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import styles from './period.module.css';

const PositionDatesPosition = graphql(`
  fragment PositionDates on Position {
    kind
    period { raw start end state months monthsAtLeast }
  }
`);

/** When the position was held and for how long, with imprecise dates between how many months; and what it was but a job. */
export function PositionDates({
  position,
}: {
  position: FragmentType<typeof PositionDatesPosition>;
}) {
  const { t, period: write, duration } = useLanguage();
  const { kind, period } = readFragment(PositionDatesPosition, position);
  const { raw, months = 0, monthsAtLeast = 0 } = period ?? {};
  return (
    <div className={styles.when}>
      <p className={styles.dates} title={raw ? t('period.raw', { raw }) : undefined}>
        {period ? write(period) : t('period.none')}
      </p>
      {months > 0 && (
        <p>
          {monthsAtLeast < months
            ? t('duration.between', { least: duration(monthsAtLeast), most: duration(months) })
            : duration(months)}
        </p>
      )}
      {kind !== 'EMPLOYMENT' && <p className={styles.kind}>{t(`kind.${kind}`)}</p>}
    </div>
  );
}
