/** Whether a text has the form of a partial date; whether the day exists, the service knows. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
}
