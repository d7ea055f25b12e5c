import { memo } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Term } from '../technologies/technologiesOf.ts';
import { Chips } from './Chips.tsx';
import { nothingAsked } from './filter.ts';
import styles from './found.module.css';
import { Stepper } from './Stepper.tsx';
import { useFilter } from './useFilter.ts';

interface Props {
  places: number;
  known: readonly Term[];
}

/** What is asked, each part of which can be taken back, and the way through the proof. */
export const Found = memo(function Found({ places, known }: Props) {
  const [filter, change] = useFilter();
  const { t } = useLanguage();
  return (
    <div className={styles.found}>
      <Stepper key={JSON.stringify(filter)} places={places} />
      <Chips known={known} />
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
});
