/** Makes something when it is first asked for, and only then: what the browser needs long for may never be needed. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
