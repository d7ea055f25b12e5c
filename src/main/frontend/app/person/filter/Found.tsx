import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Findings } from '../findings.ts';
import { Chips } from './Chips.tsx';
import { nothingAsked } from './filter.ts';
import styles from './found.module.css';
import { useFilter } from './useFilter.ts';

interface Props {
  findings: Findings;
  total: number;
  waiting: boolean;
}

/** What is asked and what was found, in a bar that stays in view; each part of the question can be taken back. */
export function Found({ findings, total, waiting }: Props) {
  const [, change] = useFilter();
  const { t } = useLanguage();
  const proofs = [...(findings?.values() ?? [])].reduce((sum, one) => sum + one.evidence.length, 0);
  return (
    <div className={styles.found} aria-busy={waiting}>
      <p className={styles.count} role="status">
        {findings
          ? t(findings.size > 0 ? 'found.count' : 'found.none', {
              found: findings.size,
              total,
              proofs,
            })
          : waiting && t('loading')}
      </p>
      <Chips />
      <button
        type="button"
        className={classes(controls.quiet, visibility.screenOnly)}
        onClick={() => change(nothingAsked)}
      >
        <Icon name="cross" />
        {t('filter.clear')}
      </button>
    </div>
  );
}
