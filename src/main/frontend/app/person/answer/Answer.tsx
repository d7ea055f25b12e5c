import { memo } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { PersonFilter } from '../filter/filter.ts';
import type { Findings } from '../findings.ts';
import styles from './answer.module.css';
import type { Proofs } from './proofs.ts';
import { type AskedTenure, TenureAnswer } from './TenureAnswer.tsx';

interface Props {
  /** What is asked. */
  asked: PersonFilter;
  findings: Findings;
  proofs: Proofs;
  /** How many entries the résumé has, and whether all of them are jobs. */
  total: number;
  jobs: boolean;
  waiting: boolean;
  tenures: readonly AskedTenure[];
}

/** The answer in words: how long, until when, how much of it in the range, and how often the résumé says so. */
export const Answer = memo(function Answer(props: Props) {
  const { from, to } = props.asked;
  const { findings, proofs, total, jobs, waiting, tenures } = props;
  const { t, within } = useLanguage();
  const { sentences, declared } = proofs;
  const where = { found: findings?.size ?? 0, total, kind: jobs ? 'jobs' : 'entries' };
  const said =
    sentences + declared === 0
      ? t('found.count', where)
      : t('found.proofs', {
          ...where,
          sentences,
          declared,
          both: sentences > 0 && declared > 0 ? 'yes' : 'no',
        });
  return (
    <div className={styles.answer} role="status" aria-busy={waiting}>
      {findings && findings.size > 0 && (
        <>
          {tenures.map((asked) => (
            <TenureAnswer
              key={asked.technology.id}
              asked={asked}
              inside={from || to ? within(from, to) : ''}
            />
          ))}
          <p>{said}</p>
        </>
      )}
      {findings?.size === 0 && <p>{t('found.none')}</p>}
      {!findings && waiting && <p>{t('loading')}</p>}
    </div>
  );
});
