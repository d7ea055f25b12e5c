// What a program that ended, or its log, tells.

/** Returns the lines of an output that say why it ended, as one. */
export function reason(output) {
  const from = output.indexOf('Description:');
  const lines = output.slice(Math.max(0, from)).split('\n').map((line) => line.trim());
  const next = lines.findIndex((line) => /^\d{4}-\d\d-\d\dT/.test(line));
  return lines.slice(0, from < 0 || next < 0 ? lines.length : next)
    .filter((line) => line && !/^(Description|Action):$/.test(line)).join(' ');
}

/** Returns what a line of the log says. */
export function message(line) {
  return line.replace(/^.*? : /, '');
}

/** Says how much was written into a log. */
export function written(log) {
  const lines = log.split('\n').slice(0, -1);
  const stack = lines.filter((line) => /^\s+at |^Caused by/.test(line));
  return `${lines.length} lines, ${stack.length} of them of stacks, ${log.length} bytes`;
}
