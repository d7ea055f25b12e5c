import { useLanguage } from '../i18n/LanguageProvider.tsx';
import styles from './checklist.module.css';
import type { RequirementCheck } from './useCheck.ts';

interface Props {
  /** The answers; none where a line was not understood. */
  checks: readonly (RequirementCheck | undefined)[];
  waiting: boolean;
}

/** How many requirements are met, are not, are left open, and were not understood: no score. */
export function Sum({ checks, waiting }: Props) {
  const { t } = useLanguage();
  const count = (status: string | undefined) =>
    checks.filter((check) => check?.status === status).length;
  const parts = [
    t('check.sum.MET', { count: count('MET'), total: checks.length }),
    ...(['NOT_MET', 'CANNOT_TELL', undefined] as const).map(
      (status) =>
        count(status) > 0 && t(`check.sum.${status ?? 'unread'}`, { count: count(status) }),
    ),
  ];
  return (
    <p className={styles.sum} role="status">
      {waiting
        ? t('loading')
        : parts.filter(Boolean).join(t('answer.semicolon')) + t('answer.stop')}
    </p>
  );
}
