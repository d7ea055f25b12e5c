import { Link } from 'wouter';

import { datesParts } from '../checklist/dates.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { classes } from '../style/classes.ts';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import { exportFormats } from './exports.ts';
import { positionFilter, writeFilter } from './filter/filter.ts';
import { useAsked } from './filter/useFilter.ts';
import styles from './header.module.css';

/** What a reader takes away: the address of the view as it is, the résumé on paper, and as a file. */
export function Actions({ slug }: { slug: string }) {
  const { t } = useLanguage();
  const filter = useAsked();
  const asked = new URLSearchParams([
    ...filter.technologies.map((name) => ['tech', name]),
    ...datesParts(filter),
  ]);
  const tailored = positionFilter(filter) ? writeFilter(filter, new URLSearchParams()) : null;
  return (
    <div className={classes(styles.actions, visibility.screenOnly)}>
      <CopyLink />
      <Link
        href={`/people/${slug}/checklist${asked.size > 0 ? `?${asked}` : ''}`}
        className={controls.button}
      >
        <Icon name="check" />
        {t('action.checklist')}
      </Link>
      <button type="button" className={controls.button} onClick={() => print()}>
        <Icon name="print" />
        {t('action.print')}
      </button>
      <Disclosure icon="download" label={t('action.download')}>
        <ul className={styles.formats}>
          {exportFormats.map(({ ending, name }) => (
            <li key={ending}>
              <a
                href={`/people/${slug}.${ending}${tailored ? `?${tailored}` : ''}`}
                download={`${slug}${tailored ? '-tailored' : ''}.${ending}`}
              >
                {t(name)}
              </a>{' '}
              <span className={styles.ending}>.{ending}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
