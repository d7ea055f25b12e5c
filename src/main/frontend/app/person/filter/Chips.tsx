import { isPartialDate } from '../../dates/partial.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { PersonFilter } from './filter.ts';
import type { ChangeFilter } from './useFilter.ts';

interface Props {
  filter: PersonFilter;
  change: ChangeFilter;
  nameOf(slug: string): string;
}

/** The parts of the question as chips: a technology can be turned into its opposite, each can be removed. */
export function Chips({ filter, change, nameOf }: Props) {
  const { t, date } = useLanguage();
  const { technologies, without, from, to } = filter;
  const leaveOut = (list: string[], slug: string) => list.filter((other) => other !== slug);
  const bound = (text: string) => (isPartialDate(text) ? date(text) : text || t('range.open'));
  return (
    <ul className="chips">
      {technologies.map((slug) => (
        <Chip
          key={slug}
          text={nameOf(slug)}
          turn={t('chip.exclude', { technology: nameOf(slug) })}
          onTurn={() =>
            change({ technologies: leaveOut(technologies, slug), without: [...without, slug] })
          }
          onRemove={() => change({ technologies: leaveOut(technologies, slug) })}
        />
      ))}
      {without.map((slug) => (
        <Chip
          key={slug}
          className="chip-not"
          text={t('chip.not', { technology: nameOf(slug) })}
          turn={t('chip.include', { technology: nameOf(slug) })}
          onTurn={() =>
            change({ technologies: [...technologies, slug], without: leaveOut(without, slug) })
          }
          onRemove={() => change({ without: leaveOut(without, slug) })}
        />
      ))}
      {(from || to) && (
        <Chip
          text={t('period.range', { start: bound(from), end: bound(to) })}
          onRemove={() => change({ from: '', to: '' })}
        />
      )}
      {filter.text.trim() && (
        <Chip text={t('chip.text', { text: filter.text })} onRemove={() => change({ text: '' })} />
      )}
      {filter.kinds.map((kind) => (
        <Chip
          key={kind}
          text={t(`kind.${kind}`)}
          onRemove={() => change({ kinds: filter.kinds.filter((other) => other !== kind) })}
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  className?: string;
  text: string;
  turn?: string;
  onTurn?(): void;
  onRemove(): void;
}

function Chip({ className = '', text, turn, onTurn, onRemove }: ChipProps) {
  const { t } = useLanguage();
  return (
    <li className={`chip ${className}`}>
      {onTurn ? (
        <button type="button" className="chip-text" title={turn} onClick={onTurn}>
          {text}
          <span className="unseen">: {turn}</span>
        </button>
      ) : (
        <span className="chip-text">{text}</span>
      )}
      <button type="button" className="chip-remove" onClick={onRemove}>
        <Icon name="cross" />
        <span className="unseen">{t('chip.remove', { name: text })}</span>
      </button>
    </li>
  );
}
