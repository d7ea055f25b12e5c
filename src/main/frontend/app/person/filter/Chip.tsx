import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';

interface Props {
  text: string;
  onRemove(): void;
  /** What pressing the chip itself does, where it does something. */
  turn?: { name: string; act(): void };
  not?: boolean;
}

/** A part of the question, with a button that takes it back. */
export function Chip({ text, onRemove, turn, not = false }: Props) {
  const { t } = useLanguage();
  return (
    <li className={not ? 'chip chip-not' : 'chip'}>
      {turn ? (
        <button type="button" title={turn.name} onClick={turn.act}>
          {text}
          <span className="unseen">: {turn.name}</span>
        </button>
      ) : (
        <span>{text}</span>
      )}
      <button type="button" className="chip-remove screen-only" onClick={onRemove}>
        <Icon name="cross" />
        <span className="unseen">{t('chip.remove', { name: text })}</span>
      </button>
    </li>
  );
}
