import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { webAddress } from '../../parts/webAddress.ts';
import styles from './sections.module.css';
import type { Entry } from './sections.ts';

/** An entry with what its author says of it, and its date in their words where it is no date. */
export function SectionEntry({ entry }: { entry: Entry }) {
  const { date: write } = useLanguage();
  const { name, detail, date, url, text, keywords = [] } = entry;
  const address = webAddress(url);
  const when = date && (date.date ? write(date.date) : date.raw);
  return (
    <li>
      <p className={styles.head}>
        {name && (
          <bdi className={styles.name}>
            {address ? (
              <a href={address} rel="noopener noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </bdi>
        )}
        {[detail, when].filter(Boolean).map((part) => (
          <bdi key={part} className={styles.detail}>
            {part}
          </bdi>
        ))}
      </p>
      {keywords.length > 0 && <p>{keywords.join(' · ')}</p>}
      {text && <p className={styles.text}>{text}</p>}
    </li>
  );
}
