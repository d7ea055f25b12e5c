import { useState } from 'react';

import { readFragment } from '../api/generated/fragment-masking.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useReason } from '../parts/proof.ts';
import { Passages } from '../people/proof/Passages.tsx';
import { PassagePosition, passagesOfEvidence } from '../people/proof/passages.ts';
import controls from '../style/controls.module.css';
import visibility from '../style/visibility.module.css';
import styles from './checklist.module.css';
import type { RequirementCheck } from './useCheck.ts';

/** Why the dates leave a requirement open, and on demand the sentences that prove a use. */
export function Proofs({ check }: { check: RequirementCheck }) {
  const { t, period: write } = useLanguage();
  const why = useReason();
  const [open, setOpen] = useState(false);
  const { technology, evidence } = check.experience;
  const entries = passagesOfEvidence(evidence, why);
  const places = entries.reduce(
    (sum, { said, declared }) => sum + said.length + declared.length,
    0,
  );
  const unclear = readFragment(PassagePosition, check.unclear);
  return (
    <>
      {check.status === 'CANNOT_TELL' && (
        <p className={styles.soft}>
          {t('check.open')}{' '}
          {unclear.map(({ id, title, organization, period }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <bdi>{[title, organization?.name].filter(Boolean).join(' · ')}</bdi> (
              {period ? write(period) : t('period.none')})
            </span>
          ))}
        </p>
      )}
      {places > 0 && (
        <>
          <button
            type="button"
            className={controls.quiet}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
            {t(open ? 'people.proof.hide' : 'check.proof', { places })}
            <span className={visibility.unseen}>: {technology.name}</span>
          </button>
          {open && (
            <div className={styles.proofs}>
              <Passages title={technology.name} entries={entries} />
            </div>
          )}
        </>
      )}
    </>
  );
}
