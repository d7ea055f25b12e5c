import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { useTechnologyName } from '../../parts/useTechnologyName.ts';
import { Chip } from './Chip.tsx';

interface Props {
  slug: string;
  /** Its name, where the résumé says it. */
  name: string | undefined;
  not?: boolean;
  onTurn(): void;
  onRemove(): void;
}

/** A technology that is asked for, or that must not be there; its first button turns the one into the other and back. */
export function TechnologyChip({ slug, name, not = false, onTurn, onRemove }: Props) {
  const { t } = useLanguage();
  const technology = useTechnologyName(slug, name);
  return (
    <Chip
      text={not ? t('chip.not', { technology }) : technology}
      not={not}
      turn={{ name: t(not ? 'chip.include' : 'chip.exclude', { technology }), act: onTurn }}
      onRemove={onRemove}
    />
  );
}
