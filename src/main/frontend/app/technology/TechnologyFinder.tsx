import { useLocation } from 'wouter';

import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { TechnologyPicker } from '../parts/picker/TechnologyPicker.tsx';
import type { Near } from '../parts/picker/useChoices.ts';
import styles from './technology.module.css';

interface Props {
  /** What is offered before anything is typed. */
  near: readonly Near[];
}

/** Finds a technology of the catalogue by any of its names, and goes to its page. */
export function TechnologyFinder({ near }: Props) {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  return (
    <search className={styles.finder}>
      <TechnologyPicker
        label={t('filter.technology')}
        near={near}
        onChoose={(slug) => navigate(`/technologies/${slug}`)}
      />
    </search>
  );
}
