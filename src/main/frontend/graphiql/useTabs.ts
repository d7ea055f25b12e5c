import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Keeps the active tab in sight, and says of the tabs what they are: GraphiQL gives the role of a
 * tab to an element with two buttons in it, which leaves both unknown to a screen reader.
 */
export function useTabs() {
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  useEffect(() => {
    const list = document.querySelector('.graphiql-tabs');
    if (!list) {
      return;
    }
    const mend = () => {
      change(list, 'role', 'list');
      change(document.getElementById('graphiql-session'), 'role', 'region');
      for (const item of list.children) {
        const isActive = item.classList.contains('graphiql-tab-active');
        change(item, 'role', 'listitem');
        change(item, 'aria-selected', null);
        change(item.querySelector('.graphiql-tab-button'), 'aria-current', String(isActive));
      }
    };
    mend();
    const observer = new MutationObserver(mend);
    observer.observe(list, { subtree: true, childList: true, attributeFilter: ['class', 'role'] });
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (active) {
      const tab = document.querySelector('.graphiql-tab-active');
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [active]);
}

/** Sets an attribute, or takes it away, where that changes something. */
function change(element: Element | null, name: string, value: string | null) {
  if (value === null) {
    element?.removeAttribute(name);
  } else if (element?.getAttribute(name) !== value) {
    element?.setAttribute(name, value);
  }
}
