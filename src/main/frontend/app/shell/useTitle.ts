import { useEffect } from 'react';

/** Names the page in the browser's tab and history; nothing changes until the name is known. */
export function useTitle(title: string | null | undefined) {
  useEffect(() => {
    if (title) {
      document.title = `${title} · Tenure`;
    }
  }, [title]);
}
