import { mapExchange, type OperationResult } from 'urql';

/**
 * Keeps out of the cache what an error has made null above its own field: a refused filter of a
 * person's positions says nothing of whether the person exists.
 */
export const partialAnswers = mapExchange({
  onResult: (result: OperationResult) =>
    result.error?.graphQLErrors.some(({ path }) => hidesMore(result.data, path ?? []))
      ? { ...result, data: undefined }
      : result,
});

/** Whether the data are null before the path reaches its last step. */
export function hidesMore(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path.slice(0, -1)) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    if (value == null) {
      return true;
    }
  }
  return false;
}
