/** Whether a text is a partial date: a year, a month or a day of the calendar. */
export function isPartialDate(text: string): boolean {
  const day = new Date(text);
  return (
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}
