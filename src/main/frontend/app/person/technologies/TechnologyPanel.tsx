import { memo, useState } from 'react';

import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts';
import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { groupedBy } from '../../parts/groups.ts';
import { isMeant } from '../../parts/naming.ts';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import type { Scale } from '../timeline/scale.ts';
import { useYears } from '../years/useYears.ts';
import { summaryOf } from './summary.ts';
import { TechnologyRow, TechnologyRowTenure } from './TechnologyRow.tsx';
import styles from './technologies.module.css';
import { orders, type TechnologyView } from './useTechnologyView.ts';

/** How many technologies are listed before somebody asks for all. */
const few = 14;

interface Props {
  technologies:
    | readonly ({ technology: { id: string } } & FragmentType<typeof TechnologyRowTenure>)[]
    | undefined;
  /** Those that the filter asks for. */
  asked: readonly string[];
  scale: Scale;
  view: TechnologyView;
  setView(change: Partial<TechnologyView>): void;
}

/**
 * How long, when and how recently: a row for each technology of the positions that the filter keeps.
 * At first the first ones and those in use now; on demand all of them by category, or those of a name.
 */
export const TechnologyPanel = memo(function TechnologyPanel(props: Props) {
  const { technologies, asked, scale, view, setView } = props;
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const [grouped, setGrouped] = useState(true);
  const [text, setText] = useState('');
  const years = useYears();
  const known = technologies ?? [];
  const count = known.length;
  const read = (one: (typeof known)[number]) => readFragment(TechnologyRowTenure, one);
  const sought = text.trim();
  const shown = sought
    ? known.filter((one) => {
        const { slug, name, aliases, category } = read(one).technology;
        return isMeant(sought, [slug, name, ...aliases, category?.name ?? '']);
      })
    : all
      ? known
      : summaryOf(known, few, read);
  const whole = all || sought !== '';
  const groups =
    whole && grouped
      ? groupedBy(shown, (one) => read(one).technology)
      : [{ slug: '', name: null, members: shown }];
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
        <button
          type="button"
          className={controls.button}
          aria-expanded={years.open}
          onClick={() => years.show(years.open ? null : years.order)}
        >
          {t('years')}
        </button>
        {whole && (
          <button
            type="button"
            className={controls.button}
            aria-pressed={grouped}
            onClick={() => setGrouped(!grouped)}
          >
            {t('technologies.grouped')}
          </button>
        )}
        {count > few && (
          <input
            className={controls.field}
            type="search"
            maxLength={100}
            aria-label={t('technologies.find')}
            placeholder={t('technologies.find')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
      {!technologies && <Skeleton lines={8} />}
      {technologies && count === 0 && <p className={styles.none}>{t('technologies.none')}</p>}
      <p className={sought ? styles.none : visibility.unseen} aria-live="polite">
        {sought &&
          t(shown.length > 0 ? 'technologies.some' : 'technologies.not-here', {
            shown: shown.length,
            count,
            text: sought,
          })}
      </p>
      {groups.map(({ slug, name, members }) => (
        <div key={slug}>
          {whole && grouped && <h3>{name ?? t('category.none')}</h3>}
          <ul>
            {members.map((one) => (
              <TechnologyRow
                key={one.technology.id}
                tenure={one}
                scale={scale}
                chosen={asked.includes(read(one).technology.slug)}
              />
            ))}
          </ul>
        </div>
      ))}
      {count > few && !sought && (
        <button
          type="button"
          className={classes(controls.quiet, styles.more, visibility.screenOnly)}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'technologies.less' : 'technologies.more', { count })}
        </button>
      )}
    </aside>
  );
});
