import { useState } from 'react';

import type { FragmentType } from '../../api/generated/fragment-masking.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Scale } from '../timeline/scale.ts';
import { TechnologyRow, type TechnologyRowTenure } from './TechnologyRow.tsx';
import styles from './technologies.module.css';
import { orders, type TechnologyView } from './useTechnologyView.ts';

/** How many technologies are listed before somebody asks for all; where the résumé comes below, styles show fewer. */
const few = 14;

interface Props {
  technologies:
    | readonly ({ technology: { id: string } } & FragmentType<typeof TechnologyRowTenure>)[]
    | undefined;
  scale: Scale;
  view: TechnologyView;
  setView(change: Partial<TechnologyView>): void;
}

/** How long, when and how recently: a row for each technology of the positions that the filter keeps. */
export function TechnologyPanel(props: Props) {
  const { technologies, scale, view, setView } = props;
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? technologies : technologies?.slice(0, few);
  return (
    <aside className={styles.technologies} aria-labelledby="technologies">
      <h2 id="technologies">{t('technologies')}</h2>
      <div className={classes(styles.view, visibility.screenOnly)}>
        <select
          className={classes(controls.field, controls.select)}
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
          className={controls.button}
          aria-pressed={view.implied}
          onClick={() => setView({ implied: !view.implied })}
        >
          {t('technologies.implied')}
        </button>
      </div>
      {!technologies && <Skeleton lines={8} />}
      {technologies?.length === 0 && <p className={styles.none}>{t('technologies.none')}</p>}
      <ul data-all={all}>
        {shown?.map((tenure) => (
          <TechnologyRow key={tenure.technology.id} tenure={tenure} scale={scale} />
        ))}
      </ul>
      {technologies && (
        <button
          type="button"
          className={classes(controls.quiet, styles.more, visibility.screenOnly)}
          data-many={technologies.length > few}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'technologies.less' : 'technologies.more', { count: technologies.length })}
        </button>
      )}
    </aside>
  );
}
