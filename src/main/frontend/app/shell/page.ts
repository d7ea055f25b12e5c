import { type ComponentType, lazy } from 'react';

/** The code of a page did not come: no network, or a build that is no longer served. */
export class NotLoaded extends Error {}

/** A page whose code comes when it is opened. */
export const page = <P>(load: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(() =>
    load().catch((cause) => {
      throw new NotLoaded('', { cause });
    }),
  );
