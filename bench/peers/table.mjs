// The results as a table: medians over the rounds, and how they compare.
import { aligned, median } from '../lib/table.mjs';

const COLUMNS = ['peer', 'requests/s', 'least..most', '÷ raw', '÷ PostGraphile', 'p50 ms', 'p99 ms',
  'CPU ms', 'of PostgreSQL', 'MB'];

/** Medians of each peer for each question. */
export function medians(results) {
  return [...grouped(results).values()].map((rounds) => {
    const middle = (key) => median(rounds.map((one) => one[key]));
    const rates = rounds.map((one) => one.rate);
    return {
      question: rounds[0].question, peer: rounds[0].peer,
      rate: middle('rate'), least: Math.min(...rates), most: Math.max(...rates),
      p50: middle('p50'), p99: middle('p99'),
      serverMs: middle('serverMs'), postgresMs: middle('postgresMs'), mb: middle('mb'),
      failed: rounds.reduce((sum, one) => sum + one.failed, 0),
    };
  });
}

/** A table for each question. */
export function table(figures, questions, peers) {
  return questions.map((question) => {
    const rows = peers.map((peer) => figures.find(
      (one) => one.question === question && one.peer === peer));
    const to = (peer, one) => {
      const other = rows.find((row) => row.peer === peer);
      return other ? (one.rate / other.rate).toFixed(2) : '';
    };
    const cells = rows.map((one) => [one.peer, one.rate.toFixed(0),
      `${one.least.toFixed(0)}..${one.most.toFixed(0)}`, to('raw', one), to('postgraphile', one),
      one.p50.toFixed(1), one.p99.toFixed(1), one.serverMs.toFixed(3), one.postgresMs.toFixed(3),
      String(one.mb)]);
    return `${question}\n${aligned([COLUMNS, ...cells])}`;
  }).join('\n\n');
}

function grouped(results) {
  const groups = new Map();
  for (const one of results) {
    const key = `${one.question} ${one.peer}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
