import '@graphiql/plugin-explorer/style.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useEffect, useRef } from 'react';

import styles from './explorer.module.css';

/** GraphQL's colours come from the style sheet, where they can be read on both grounds. */
const colors = Object.fromEntries(
  [
    ...['keyword', 'def', 'property', 'qualifier', 'attribute', 'number'],
    ...['string', 'builtin', 'string2', 'variable', 'atom'],
  ].map((name) => [name, 'inherit']),
);

const { content: Fields } = explorerPlugin({ colors, showAttribution: false } as never);

/** Builds a query by choosing its fields; what the library leaves to the mouse alone works by key too. */
export default function Explorer() {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pane.current) {
      return;
    }
    const { current } = pane;
    const observer = new MutationObserver(() => name(current));
    name(current);
    observer.observe(current, { subtree: true, childList: true });
    return () => observer.disconnect();
  }, []);
  return (
    <section
      aria-label="Explorer"
      className={styles.explorer}
      ref={pane}
      onKeyDown={(event) => {
        const { target } = event;
        if (
          (event.key === 'Enter' || event.key === ' ') &&
          target instanceof HTMLSpanElement &&
          target.role === 'button'
        ) {
          event.preventDefault();
          target.click();
        }
      }}
    >
      <h2 className={styles.title}>Explorer</h2>
      <p className={styles.lead}>Choose fields to build a query.</p>
      <Fields />
    </section>
  );
}

/** Says of what can be chosen or filled in what it is. */
function name(pane: HTMLElement) {
  for (const choice of pane.querySelectorAll<HTMLElement>('span[style*="cursor: pointer"]')) {
    choice.role = 'button';
    choice.tabIndex = 0;
  }
  for (const field of pane.querySelectorAll('input, select')) {
    const argument = field.closest<HTMLElement>('[data-arg-name]')?.dataset.argName;
    const other = field instanceof HTMLSelectElement ? 'Kind of operation' : 'Name of the operation';
    field.ariaLabel = argument ?? other;
  }
  for (const view of pane.querySelectorAll('[id][tabindex="0"]')) {
    view.removeAttribute('tabindex');
  }
}
