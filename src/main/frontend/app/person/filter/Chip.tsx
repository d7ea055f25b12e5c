import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import styles from './found.module.css';

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
    <li className={classes(styles.chip, not && styles.not)}>
      {turn ? (
        <button type="button" title={turn.name} onClick={turn.act}>
          {text}
          <span className={visibility.unseen}>: {turn.name}</span>
        </button>
      ) : (
        <span>{text}</span>
      )}
      <button
        type="button"
        className={classes(styles.remove, visibility.screenOnly)}
        onClick={onRemove}
      >
        <Icon name="cross" />
        <span className={visibility.unseen}>{t('chip.remove', { name: text })}</span>
      </button>
    </li>
  );
}
