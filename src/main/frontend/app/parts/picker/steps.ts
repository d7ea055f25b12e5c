/** Where so many steps through a list lead, from the field and past the ends back to it; -1 is the field. */
export function placeAfter(steps: number, { length }: readonly unknown[]): number {
  const places = length + 1;
  return (((steps % places) + places) % places) - 1;
}

/** What Enter takes after so many steps: the option there, or from the field the first one. */
export function takenAfter<T>(steps: number, options: readonly T[]): T | undefined {
  return options[placeAfter(steps, options)] ?? options[0];
}
