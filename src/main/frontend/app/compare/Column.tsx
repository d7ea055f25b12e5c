import { Link } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Icon } from '../parts/Icon.tsx';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import styles from './compare.module.css';

interface Props {
  slug: string;
  /** What the person is called; undefined while that is not known, or where there is nobody. */
  name: string | undefined;
  missing: boolean;
  /** The address of the same requirements for this person alone. */
  address: string;
  remove(): void;
}

/** The head of a person's column. */
export function Column({ slug, name, missing, address, remove }: Props) {
  const { t } = useLanguage();
  return (
    <th scope="col">
      <div className={styles.who}>
        {missing ? (
          <span>{t('compare.missing', { slug })}</span>
        ) : (
          <Link href={address}>
            <bdi>{name ?? slug}</bdi>
          </Link>
        )}
        <button type="button" className={controls.quiet} onClick={remove}>
          <Icon name="cross" />
          <span className={visibility.unseen}>{t('chip.remove', { name: name ?? slug })}</span>
        </button>
      </div>
    </th>
  );
}
