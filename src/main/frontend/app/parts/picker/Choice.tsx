import type { TechnologyChoiceFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import styles from './picker.module.css';
import type { Near } from './useChoices.ts';

/** How many of the terms that imply one are named. */
const examples = 3;

interface Props {
  choice: TechnologyChoiceFragment;
  text: string;
  near: Near | undefined;
}

/** A technology as an option: its name, the alias that was typed, why it is offered, what counts as it. */
export function Choice({ choice, text, near }: Props) {
  const { t } = useLanguage();
  const { name, aliases, category, impliedBy } = choice;
  const alias = has(name, text) ? undefined : aliases.find((other) => has(other, text));
  const names = impliedBy.slice(0, examples).map((other) => other.name);
  const more = impliedBy.length - names.length;
  return (
    <>
      <span className={styles.name}>
        <span>
          {name}
          {alias && <span className={styles.note}> {t('picker.alias', { alias })}</span>}
        </span>
        <span className={styles.note}>
          {near ? (near.note ?? t('picker.near')) : category?.name}
        </span>
      </span>
      {names.length > 0 && (
        <span className={styles.note}>
          {t('picker.implied', { names: names.join(', '), more })}
        </span>
      )}
    </>
  );
}

/** What is at hand as an option, before anything is typed. */
export function NearChoice({ near: { name, note } }: { near: Near }) {
  return (
    <span className={styles.name}>
      {name}
      {note && <span className={styles.note}>{note}</span>}
    </span>
  );
}

const has = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());
