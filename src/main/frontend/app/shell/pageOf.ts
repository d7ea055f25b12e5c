import { type ComponentType, lazy } from 'react';

/** The code of a page did not come: the network is gone, or a newer version has other files. */
export class MissingCode extends Error {}

/** A page whose code comes when it is opened. */
export function pageOf<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(() =>
    load().catch((cause: unknown) => {
      throw new MissingCode('The code of the page did not come', { cause });
    }),
  );
}
