import { useRef, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import type { Change } from '../../parts/useAddressState.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import { anyExperience, type PeopleQuestion } from '../question.ts';
import styles from './facets.module.css';
import type { Facets } from './useCrowd.ts';

/** How many are shown at first. */
const most = 16;

interface Props {
  question: PeopleQuestion;
  change: Change<PeopleQuestion>;
  crowd: Facets;
  /** How many people match in all. */
  total: number | undefined;
}

/** What those who match have worked with, the most common first; choosing one asks for it, too. */
export function FacetList({ question, change, crowd, total = 0 }: Props) {
  const { t } = useLanguage();
  const { requirements } = question;
  const [all, setAll] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const others = crowd.facets.filter(({ technology }) =>
    requirements.every((asked) => asked.technology !== technology.slug),
  );
  if (others.length === 0 && !crowd.error && !crowd.loading) {
    return null;
  }
  return (
    <details
      className={classes(styles.facets, visibility.screenOnly)}
      open={matchMedia('(min-width: 64rem)').matches}
    >
      <summary ref={summary}>
        <h2>{t(requirements.length > 0 ? 'facets.also' : 'facets')}</h2>
      </summary>
      <ul>
        {others.slice(0, all ? others.length : most).map(({ technology, count }) => (
          <li key={technology.slug}>
            <button
              type="button"
              className={styles.facet}
              onClick={() => {
                change({ requirements: [...requirements, anyExperience(technology.slug)] });
                summary.current?.focus();
              }}
            >
              <span>{technology.name}</span>
              <span className={styles.count}>
                {count}
                <span className={visibility.unseen}> {t('facets.people', { count })}</span>
              </span>
              <svg className={styles.bar} aria-hidden="true">
                <rect width={`${(100 * count) / Math.max(total, count)}%`} height="100%" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      {crowd.loading && <Skeleton lines={8} />}
      {crowd.error && (
        <button type="button" className={controls.quiet} onClick={crowd.retry}>
          {t('retry')}
        </button>
      )}
      {all && crowd.more && (
        <button type="button" className={controls.quiet} onClick={crowd.more}>
          {t('facets.further')}
        </button>
      )}
      {others.length > most && (
        <button type="button" className={controls.quiet} onClick={() => setAll(!all)}>
          {all
            ? t('technologies.less')
            : crowd.more
              ? t('facets.further')
              : t('technologies.more', { count: others.length })}
        </button>
      )}
    </details>
  );
}
