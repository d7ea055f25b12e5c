import { useState } from 'react';
import type { PositionKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { TechnologyPicker } from '../../parts/picker/TechnologyPicker.tsx';
import { useDraft } from '../../parts/useDraft.ts';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import { DateFields } from './DateFields.tsx';
import styles from './filter.module.css';
import { longestText } from './filter.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { Toggles } from './Toggles.tsx';
import { useFilter } from './useFilter.ts';

interface Props {
  /** The technologies of the résumé, the most used first. */
  technologies: readonly { slug: string; name: string }[];
  /** The kinds that the résumé holds. */
  offered: readonly PositionKind[];
}

/** Where the reader says what to look for: with what, when, which words, of what kind. */
export function FilterPanel({ technologies, offered }: Props) {
  const [filter, change] = useFilter();
  const { t } = useLanguage();
  const [wide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  const [text, setText] = useDraft(filter.text, (value) => change({ text: value }, 'text'));
  const add = (slug: string) =>
    change(({ technologies, without }) => ({
      technologies: [...new Set([...technologies, slug])],
      without: without.filter((other) => other !== slug),
    }));
  return (
    <search className={classes(styles.filter, visibility.screenOnly)} aria-label={t('filter')}>
      <details open={wide || undefined}>
        <summary className={styles.title}>{t('filter')}</summary>
        <div className={styles.fields}>
          <div className={styles.technology}>
            <TechnologyPicker label={t('filter.technology')} near={technologies} onChoose={add} />
          </div>
          <label className={styles.text}>
            <span className={controls.label}>{t('filter.text')}</span>
            <input
              className={controls.field}
              type="search"
              maxLength={longestText}
              value={text}
              placeholder={t('filter.text.hint')}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <DateFields />
          {offered.length > 1 && (
            <Toggles
              legend={t('filter.kinds')}
              values={offered}
              chosen={filter.kinds}
              name={(kind) => t(`kind.${kind}`)}
              onChange={(chosen) => change({ kinds: chosen })}
            />
          )}
          <MoreFilters />
        </div>
      </details>
    </search>
  );
}
