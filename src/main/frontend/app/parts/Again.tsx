import { Fragment, type ReactNode, useEffect, useState } from 'react';

/**
 * Mounts its content anew at each retry, so that everything in it is asked again: what fails
 * together comes back together. What the content shows lives in the address.
 */
export function Again({ children }: { children(retry: () => void): ReactNode }) {
  const [tries, setTries] = useState(0);
  // The button goes with its notice, and the focus must not.
  useEffect(() => {
    if (tries > 0) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }, [tries]);
  return <Fragment key={tries}>{children(() => setTries(tries + 1))}</Fragment>;
}
