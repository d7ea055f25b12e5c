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

/** Why a number of months is a range: every month of it is only mentioned, some are, or the dates are not exact. */
export function whyRange(runs: readonly Run[]): 'mentioned' | 'partly' | 'dates' {
  const mentioned = runs.filter(({ mentionedOnly }) => mentionedOnly.length > 0);
  if (mentioned.length === 0) {
    return 'dates';
  }
  const isWhole = ({ start, end, mentionedOnly: [first] }: Run) =>
    first?.start === start && first.end === end;
  return runs.every(isWhole) ? 'mentioned' : 'partly';
}
