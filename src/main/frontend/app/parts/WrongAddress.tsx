import { useSearchParams } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import controls from '../style/controls.module.css';
import styles from './notices.module.css';
import { type Takes, wrongParts } from './wrongParts.ts';

/** Says which parts of the address the page leaves out since it cannot read them, and takes them back. */
export default function WrongAddress({ takes }: { takes: Readonly<Record<string, Takes>> }) {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const formOf = (takes: Takes) => {
    if (takes === 'date') {
      return t('range.form');
    }
    return takes === 'months' ? t('address.months') : takes.join(', ').toLowerCase();
  };
  return wrongParts(search, takes).map(({ name, value, takes }) => (
    <div key={`${name}=${value}`} className={styles.failure} role="alert">
      <p>{t('address.wrong', { part: `${name}=${value}`, form: formOf(takes) })}</p>
      <p className={styles.failureWays}>
        <button
          type="button"
          className={controls.button}
          onClick={() =>
            setSearch((present) => {
              present.delete(name, value);
              return present;
            })
          }
        >
          {t('address.without', { name: t('chip.text', { text: value }) })}
        </button>
      </p>
    </div>
  ));
}
