import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import type { TenureRowFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { endsInMentions } from '../../parts/runs.ts';
import { TenureMonths } from '../../parts/TenureMonths.tsx';
import { type Scale, TenureStrip } from '../../parts/TenureStrip.tsx';
import styles from './results.module.css';

const TenureRowTenure = graphql(`
  fragment TenureRow on Tenure {
    months
    monthsAtLeast
    current
    firstUsed
    lastUsed
    intervals { start end ongoing mentionedOnly { start end } }
  }
`);

interface Props {
  name: string;
  tenure: FragmentType<typeof TenureRowTenure>;
  scale: Scale;
  implied?: boolean;
  clipped?: boolean;
  /** The dates in which alone it counts, in words. */
  within?: string | undefined;
}

/** How long, when and whether still: drawn to scale and in words. */
export function TenureRow({ name, tenure, scale, implied, clipped, within }: Props) {
  const { t } = useLanguage();
  const when = useWhen();
  const data = readFragment(TenureRowTenure, tenure);
  const notes = [
    implied ? t('technologies.only-implied') : '',
    clipped ? t('technologies.clipped') : '',
  ].filter(Boolean);
  return (
    <li className={styles.tenure}>
      <span className={styles.name}>{name}</span>
      <TenureStrip runs={data.intervals} scale={scale} implied={implied ?? false} />
      <span className={styles.months}>
        <TenureMonths {...data} />
      </span>
      <span className={styles.when}>{[within ?? when(data), ...notes].join(' · ')}</span>
    </li>
  );
}

function useWhen() {
  const { t, date } = useLanguage();
  return ({ current, firstUsed, lastUsed, intervals }: TenureRowFragment) => {
    if (firstUsed && current && endsInMentions(intervals)) {
      return t('tenure.some-time-since', { start: date(firstUsed) });
    }
    if (current) {
      return firstUsed ? t('tenure.since', { start: date(firstUsed) }) : t('technologies.current');
    }
    if (!firstUsed || !lastUsed) {
      return lastUsed ? t('period.until', { end: date(lastUsed) }) : '';
    }
    return firstUsed === lastUsed
      ? date(firstUsed)
      : t('period.range', { start: date(firstUsed), end: date(lastUsed) });
  };
}
