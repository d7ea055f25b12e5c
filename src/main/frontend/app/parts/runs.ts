/** Months in a row. */
export interface Run {
  start: string;
  end: string;
  ongoing: boolean;
  /** Those of the months that rest on mentions alone. */
  mentionedOnly: readonly { start: string; end: string }[];
}

/** Whether it is only mentions that say that the last of the runs lasted to its end. */
export function endsInMentions(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return last !== undefined && last.mentionedOnly.at(-1)?.end === last.end;
}
