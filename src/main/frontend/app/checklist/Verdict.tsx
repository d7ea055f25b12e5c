import type { RequirementStatus } from '../api/generated/graphql.ts';
import { useLanguage } from '../i18n/LanguageProvider.tsx';
import { Icon } from '../parts/Icon.tsx';
import styles from './checklist.module.css';

const icons = { MET: 'check', NOT_MET: 'cross', CANNOT_TELL: 'question' } as const;

/** Whether something is met: by a sign, a colour and a word. */
export function Verdict({ status }: { status: RequirementStatus }) {
  const { t } = useLanguage();
  return (
    <span className={styles.verdict} data-status={status}>
      <Icon name={icons[status]} />
      {t(`check.${status}`)}
    </span>
  );
}
