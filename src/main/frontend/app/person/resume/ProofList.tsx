import { useRef } from 'react';

import type { ProofFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { layOutEntries } from '../../parts/entries.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useReason } from '../../parts/proof.ts';
import styles from './proofs.module.css';

interface Props {
  evidence: readonly ProofFragment[];
  /** The id of the element that holds the places. */
  entry: string;
}

/** Why the filter keeps a position: each reason with its number of places, and a way to them. */
export function ProofList({ evidence, entry }: Props) {
  const { t } = useLanguage();
  const why = useReason();
  const visited = useRef(new Map<string, number>());
  const reasons = new Map<string, number>();
  for (const reason of evidence.map(why)) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const show = (reason: string) => {
    const marks = `#${CSS.escape(entry)} :is(mark, [data-reasons])`;
    const places = [...document.querySelectorAll<HTMLElement>(marks)].filter((place) =>
      (place.dataset.reasons ?? place.title).split('; ').includes(reason),
    );
    const turn = visited.current.get(reason) ?? 0;
    visited.current.set(reason, turn + 1);
    const place = places[turn % places.length];
    if (place?.localName === 'mark') {
      place.tabIndex = -1;
    }
    layOutEntries();
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  };
  return (
    reasons.size > 0 && (
      <ul className={styles.proofs} aria-label={t('proof')}>
        {[...reasons].map(([reason, count]) => (
          <li key={reason}>
            <button type="button" className={styles.proof} dir="auto" onClick={() => show(reason)}>
              <Icon name="check" />
              {reason}
              <span className={styles.count}>{t('proof.places', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    )
  );
}
