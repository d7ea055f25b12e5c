import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Lets an entry of the history be called by its query; GraphiQL calls each of them "Set active". */
export function useNames() {
  const pane = useGraphiQL((state) => state.visiblePlugin?.title);
  useEffect(() => {
    const plugin = document.querySelector('.graphiql-plugin');
    if (!plugin || pane !== 'History') {
      return;
    }
    const mend = () => {
      for (const entry of plugin.querySelectorAll('.graphiql-history-item-label')) {
        entry.removeAttribute('aria-label');
      }
    };
    mend();
    const observer = new MutationObserver(mend);
    observer.observe(plugin, { subtree: true, childList: true });
    return () => observer.disconnect();
  }, [pane]);
}
