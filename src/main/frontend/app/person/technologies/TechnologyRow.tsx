import { memo } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { beginningOf, endOf } from '../../dates/points.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { endsInMentions } from '../../parts/runs.ts';
import { TenureMonths } from '../../parts/TenureMonths.tsx';
import { useChangeFilter } from '../filter/useFilter.ts';
import type { Scale } from '../timeline/scale.ts';
import styles from './technologies.module.css';

export const TechnologyRowTenure = graphql(`
  fragment TechnologyRow on TechnologyTenure {
    technology { id slug name aliases category { id slug name } }
    implied
    clippedToRelease
    tenure {
      months
      monthsAtLeast
      intervals { start end ongoing mentionedOnly { start end } }
      current
      lastUsed
    }
  }
`);

interface Props {
  tenure: FragmentType<typeof TechnologyRowTenure>;
  scale: Scale;
  /** Whether the filter asks for it. */
  chosen: boolean;
}

/** One technology: its months drawn on the line of time, their number, and when it was last used. */
export const TechnologyRow = memo(function TechnologyRow({ tenure: masked, scale, chosen }: Props) {
  const change = useChangeFilter();
  const { t, date } = useLanguage();
  const { technology, implied, clippedToRelease, tenure } = readFragment(
    TechnologyRowTenure,
    masked,
  );
  const { intervals, current, lastUsed } = tenure;
  const parts = intervals.flatMap(({ mentionedOnly }) => mentionedOnly);
  const { slug, name } = technology;
  const place = (start: string, end: string) => ({
    insetInlineStart: `${scale.at(beginningOf(start))}%`,
    inlineSize: `${scale.at(endOf(end)) - scale.at(beginningOf(start))}%`,
  });
  const notes = [
    implied && t('technologies.only-implied'),
    clippedToRelease && t('technologies.clipped'),
  ];
  return (
    <li className={styles.technology} data-implied={implied}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          aria-pressed={chosen}
          title={t('stack.ask', { technology: name })}
          onClick={() =>
            change(({ technologies: asked }) => ({
              technologies: chosen ? asked.filter((other) => other !== slug) : [...asked, slug],
            }))
          }
        >
          {name}
        </button>
        <span className={styles.months}>
          <TenureMonths {...tenure} />
        </span>
      </div>
      <span className={styles.line} aria-hidden="true">
        {intervals.map(({ start, end, ongoing }) => (
          <span key={start} data-ongoing={ongoing} style={place(start, end)} />
        ))}
        {parts.map(({ start, end }) => (
          <span key={start} data-mentioned="true" style={place(start, end)} />
        ))}
      </span>
      <span className={styles.last}>
        {current ? (
          <span className={styles.current}>
            {t(endsInMentions(intervals) ? 'technologies.perhaps-current' : 'technologies.current')}
          </span>
        ) : (
          lastUsed && t('technologies.last', { date: date(lastUsed) })
        )}
      </span>
      {notes.some(Boolean) && (
        <span className={styles.notes}>{notes.filter(Boolean).join(' · ')}</span>
      )}
    </li>
  );
});
