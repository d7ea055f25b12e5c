import { useEffect, useEffectEvent, useState } from 'react';

import { useLanguage } from '../../i18n/LanguageProvider.tsx';
import { layOutEntries } from '../../parts/entries.ts';
import { Icon } from '../../parts/Icon.tsx';
import { classes } from '../../style/classes.ts';
import controls from '../../style/controls.module.css';
import visibility from '../../style/visibility.module.css';
import styles from './found.module.css';

/** The way from one sentence or declaration that proves something to the next, by button or by Alt and an arrow key. */
export function Stepper({ places }: { places: number }) {
  const { t } = useLanguage();
  const [place, setPlace] = useState(-1);
  const step = (by: number) => {
    const stops = stopsOnPage();
    if (stops.length > 0) {
      const next = place < 0 && by < 0 ? -1 : place + by;
      const at = (next + stops.length) % stops.length;
      setPlace(at);
      visit(stops[at]);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && event.altKey && !(event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      step(by);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const button = (by: 1 | -1) => (
    <button
      type="button"
      className={controls.quiet}
      title={`${t(by < 0 ? 'step.previous' : 'step.next')} (Alt+${by < 0 ? '↑' : '↓'})`}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      onClick={() => step(by)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
      <span className={visibility.unseen}>{t(by < 0 ? 'step.previous' : 'step.next')}</span>
    </button>
  );
  return (
    places > 0 && (
      <span className={classes(styles.stepper, visibility.screenOnly)}>
        {button(-1)}
        <span className={styles.place}>
          {place < 0 || place >= places ? places : t('step.at', { at: place + 1, places })}
        </span>
        {button(1)}
      </span>
    )
  );
}

/** The first mark of each text of the résumé that has one, and each declaration that is marked, in reading order. */
function stopsOnPage() {
  const marks = document.querySelectorAll<HTMLElement>('article :is(mark, [data-reasons])');
  const texts = new Set<Element | null>();
  return [...marks].filter((mark) => {
    const text = mark.localName === 'mark' ? mark.closest('li, p, h3') : mark;
    const isFirst = !texts.has(text);
    texts.add(text);
    return isFirst;
  });
}

function visit(stop: HTMLElement | undefined) {
  if (stop?.localName === 'mark') {
    stop.tabIndex = -1;
  }
  layOutEntries();
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'center' });
}
