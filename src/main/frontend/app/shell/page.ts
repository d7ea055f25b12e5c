import { type ComponentType, createElement, lazy, memo, useState } from 'react';

/** The code of a page did not come: no network, or a build that is no longer served. */
export class NotLoaded extends Error {}

/** A page whose code comes when it is opened, or before: it is then shown at once. */
export function page<
  P extends object,
  M extends { default: ComponentType<P> } = { default: ComponentType<P> },
>(load: () => Promise<M & { default: ComponentType<P> }>) {
  let here: ComponentType<P> | undefined;
  const come = async () => {
    try {
      const loaded = await load();
      here = loaded.default;
      return loaded;
    } catch (cause) {
      throw new NotLoaded('', { cause });
    }
  };
  const onDemand = lazy(come);
  function Page(props: P) {
    const [shown] = useState<ComponentType<P>>(() => here ?? onDemand);
    return createElement(shown, props);
  }
  return Object.assign(memo(Page), { come });
}
