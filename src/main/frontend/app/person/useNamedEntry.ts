import { useEffect } from 'react';

/** Goes to the entry that the address names, once it stands: the browser has looked for it too early. */
export function useNamedEntry(stands: boolean) {
  useEffect(() => {
    if (stands && location.hash) {
      location.replace(location.hash);
    }
  }, [stands]);
}
