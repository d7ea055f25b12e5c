import { useEffect } from 'react';

import { layOutEntries } from '../parts/entries.ts';

/** Goes to the entry that the address names, once it stands: the browser has looked for it too early. */
export function useNamedEntry(stands: boolean) {
  useEffect(() => {
    if (stands && location.hash) {
      layOutEntries();
      location.replace(location.hash);
    }
  }, [stands]);
}
