import { Link, useLocation, useSearch } from 'wouter';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { graphql } from '../../api/generated/gql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import { type Place, placed } from '../paging.ts';
import styles from './results.module.css';

const PagesInfo = graphql(`
  fragment Pages on PageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
`);

interface Props {
  pageInfo: FragmentType<typeof PagesInfo>;
  place: Place;
  /** What the pages are of. */
  label: string;
}

/** The way to the pages before and after: addresses of their own, so that back and forward work. */
export function Pages({ pageInfo, place, label }: Props) {
  const { t } = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = readFragment(
    PagesInfo,
    pageInfo,
  );
  const first = (place.after ?? place.before) === null;
  if (!hasPreviousPage && !hasNextPage && first) {
    return null;
  }
  return (
    <nav className={classes(styles.pages, visibility.screenOnly)} aria-label={label}>
      {!first && (
        <Link href={path + placed(search, {})} className={controls.quiet}>
          {t('pages.first')}
        </Link>
      )}
      {hasPreviousPage && (
        <Link
          href={path + placed(search, { before: startCursor })}
          className={classes(controls.button, styles.previous)}
        >
          <Icon name="arrow" />
          {t('pages.previous')}
        </Link>
      )}
      {hasNextPage && (
        <Link
          href={path + placed(search, { after: endCursor })}
          className={classes(controls.button, styles.next)}
        >
          {t('pages.next')}
          <Icon name="arrow" />
        </Link>
      )}
    </nav>
  );
}
