import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import type { Term } from '../technologies/technologiesOf.ts';
import { Chip } from './Chip.tsx';
import { FinerChips } from './FinerChips.tsx';
import { OneLine } from './OneLine.tsx';
import { TechnologyChip } from './TechnologyChip.tsx';
import { useFilter } from './useFilter.ts';

/** The parts of the question as chips: a technology can be turned into its opposite, each can be removed. */
export function Chips({ known }: { known: readonly Term[] }) {
  const [filter, change] = useFilter();
  const { t, range } = useLanguage();
  const { technologies, without, from, to, text, kinds } = filter;
  const nameOf = (slug: string) => known.find((term) => term.slug === slug)?.name;
  return (
    <OneLine label={t('chips')}>
      {technologies.map((slug) => (
        <TechnologyChip
          key={slug}
          slug={slug}
          name={nameOf(slug)}
          onTurn={() =>
            change({ technologies: except(technologies, slug), without: [...without, slug] })
          }
          onRemove={() => change({ technologies: except(technologies, slug) })}
        />
      ))}
      {without.map((slug) => (
        <TechnologyChip
          key={slug}
          slug={slug}
          name={nameOf(slug)}
          not
          onTurn={() =>
            change({ technologies: [...technologies, slug], without: except(without, slug) })
          }
          onRemove={() => change({ without: except(without, slug) })}
        />
      ))}
      {(from || to) && (
        <Chip text={range(from, to)} onRemove={() => change({ from: '', to: '' })} />
      )}
      {text.trim() && (
        <Chip text={t('chip.text', { text })} onRemove={() => change({ text: '' })} />
      )}
      {kinds.map((kind) => (
        <Chip
          key={kind}
          text={t(`kind.${kind}`)}
          onRemove={() => change({ kinds: except(kinds, kind) })}
        />
      ))}
      <FinerChips />
    </OneLine>
  );
}

function except<T>(list: readonly T[], value: T) {
  return list.filter((other) => other !== value);
}
