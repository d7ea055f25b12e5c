import { useMemo } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { lanesOf } from './lanes.ts';
import { extentOf, type NamePlace, namesOf } from './names.ts';
import type { Drawn, DrawnPosition } from './useDrawn.ts';

/** More lanes than these say less than fewer whose names come on demand. */
const most = 5;

/** The longest part of a name that makes room for itself, in letters. */
const longest = 18;

/** How wide a letter is, in pixels; one of Chinese, Japanese or Korean is twice as wide. */
const letter = 7;

/** A bar in its lane, with its name and the room there is for it. */
export interface NamedBar {
  drawn: DrawnPosition;
  name: string;
  place: NamePlace | undefined;
}

/** Puts bars into lanes so that all names can be read on a line of that width, once it is known; of many, names are cut short. */
export function useLanes({ bars, scale }: Drawn, width: number | null): NamedBar[][] {
  const { t } = useLanguage();
  return useMemo(() => {
    if (width === null) {
      return [];
    }
    const years = (name: string) =>
      (Math.min(lettersOf(name), longest) * letter + 2 * letter) *
      ((scale.to - scale.from) / width);
    const named = bars.map((drawn) => {
      const { organization, title, kind } = drawn.position;
      const name = organization?.name ?? title ?? t(`kind.${kind}`);
      return { from: drawn.from, to: drawn.to, name, drawn, wants: years(name) };
    });
    const roomy = lanesOf(named, (bar) => extentOf(bar, scale));
    const lanes = roomy.length > most ? lanesOf(named) : roomy;
    return lanes.map((lane) => {
      const places = namesOf(lane, scale);
      return lane.map(({ drawn, name }, at) => ({ drawn, name, place: places[at] }));
    });
  }, [bars, scale, width, t]);
}

function lettersOf(name: string) {
  return [...name].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
