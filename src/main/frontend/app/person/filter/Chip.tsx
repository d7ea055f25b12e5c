import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import visibility from '../../style/visibility.module.css';
import styles from './found.module.css';

interface Props {
  text: string;
  onRemove(): void;
  /** Turns the chip into its opposite and back, where it has one. */
  turn?: { name: string; act(): void };
  not?: boolean;
}

/** A part of the question, with a button that takes it back. */
export function Chip({ text, onRemove, turn, not = false }: Props) {
  const { t } = useLanguage();
  return (
    <li className={classes(styles.chip, not && styles.not)}>
      <span>{text}</span>
      {turn && (
        <button
          type="button"
          className={classes(styles.turn, visibility.screenOnly)}
          title={turn.name}
          onClick={turn.act}
        >
          {t(not ? 'chip.back' : 'chip.turn')}
          <span className={visibility.unseen}>: {turn.name}</span>
        </button>
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
