import './technologies.css';

import { useState } from 'react';

import type { FragmentType } from '../../api/generated/fragment-masking.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import type { PersonFilter } from '../filter/filter.ts';
import type { ChangeFilter } from '../filter/useFilter.ts';
import type { Scale } from '../timeline/scale.ts';
import { TechnologyRow, type TechnologyRowTenure } from './TechnologyRow.tsx';
import { orders, type TechnologyView } from './useTechnologyView.ts';

/** How many technologies are listed before somebody asks for all: on a phone, the résumé comes below. */
const few = { beside: 14, above: 6 };

interface Props {
  technologies:
    | readonly ({ technology: { id: string } } & FragmentType<typeof TechnologyRowTenure>)[]
    | undefined;
  failed: boolean;
  scale: Scale;
  view: TechnologyView;
  setView(change: Partial<TechnologyView>): void;
  filter: PersonFilter;
  change: ChangeFilter;
}

/** How long, when and how recently: a row for each technology of the positions that the filter keeps. */
export function TechnologyPanel(props: Props) {
  const { technologies, failed, scale, view, setView, filter, change } = props;
  const { t } = useLanguage();
  const [beside] = useState(() => matchMedia('(min-width: 64rem)').matches);
  const [all, setAll] = useState(false);
  const first = beside ? few.beside : few.above;
  const shown = all ? technologies : technologies?.slice(0, first);
  return (
    <aside className="technologies" aria-labelledby="technologies">
      <h2 id="technologies">{t('technologies')}</h2>
      <div className="technologies-view screen-only">
        <select
          className="field select"
          aria-label={t('technologies.order')}
          value={view.order}
          onChange={(event) => setView({ order: orders[event.currentTarget.selectedIndex] })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          aria-pressed={view.implied}
          onClick={() => setView({ implied: !view.implied })}
        >
          {t('technologies.implied')}
        </button>
      </div>
      {!technologies && !failed && <Skeleton lines={8} />}
      {!technologies && failed && <p className="technologies-none">{t('failure.broken')}</p>}
      {technologies?.length === 0 && <p className="technologies-none">{t('technologies.none')}</p>}
      <ul>
        {shown?.map((tenure) => (
          <TechnologyRow
            key={tenure.technology.id}
            tenure={tenure}
            scale={scale}
            asked={filter.technologies}
            change={change}
          />
        ))}
      </ul>
      {technologies && technologies.length > first && (
        <button
          type="button"
          className="button-quiet screen-only"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'technologies.less' : 'technologies.more', { count: technologies.length })}
        </button>
      )}
    </aside>
  );
}
