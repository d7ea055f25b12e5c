import '../../i18n/later.ts';

import { Link } from 'wouter';

import { mostPeople } from '../../compare/who.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './results.module.css';

/** Somebody who was picked from the list. */
export interface Picked {
  slug: string;
  title: string;
}

interface Props {
  picked: readonly Picked[];
  /** The address of the page that compares them on the same question. */
  address: string;
  clear(): void;
}

/** Who was picked to be compared, and the way there; nothing while nobody is. */
export function Compared({ picked, address, clear }: Props) {
  const { t } = useLanguage();
  return (
    <div
      className={classes(
        picked.length > 0 ? styles.compared : visibility.unseen,
        visibility.screenOnly,
      )}
      role="status"
    >
      {picked.length > 0 && (
        <>
          <span>
            {t('compare.picked')}{' '}
            <bdi>{picked.map(({ title }) => title).join(t('answer.comma'))}</bdi>
          </span>
          {picked.length < 2 ? (
            <span>{t('compare.more', { most: mostPeople })}</span>
          ) : (
            <Link href={address} className={controls.button}>
              {t('compare.go')}
              <Icon name="arrow" />
            </Link>
          )}
          <button type="button" className={controls.quiet} onClick={clear}>
            {t('filter.clear')}
          </button>
        </>
      )}
    </div>
  );
}
