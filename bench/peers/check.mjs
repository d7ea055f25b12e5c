// Says whether Tenure has fallen behind raw SQL, measured in the same run.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('ratios.json', import.meta.url);
const LEAST = 2 / 3;

/** What the short run measures: always the PostgreSQL that the jar carries. */
export const SHORT = {
  people: '2000', peers: 'tenure,raw', rounds: '3', seconds: '2', warm: '6', postgres: 'embedded',
};

/**
 * Requests that a second of CPU time is enough for, of the server and PostgreSQL together, as a
 * share of raw SQL's: others at work on the machine change it less than a rate.
 */
export function ratios(figures) {
  const cost = (question, peer) => {
    const one = figures.find((each) => each.question === question && each.peer === peer);
    return one.serverMs + one.postgresMs;
  };
  const questions = [...new Set(figures.map((one) => one.question))].sort();
  return Object.fromEntries(questions.map((question) =>
    [question, Number((cost(question, 'raw') / cost(question, 'tenure')).toFixed(3))]));
}

/** Returns a sentence for each question whose ratio is less than two thirds of one that is kept. */
export function fallen(now) {
  const kept = JSON.parse(readFileSync(FILE, 'utf8'));
  return Object.keys(kept)
    .filter((question) => !(now[question] >= LEAST * kept[question]))
    .map((question) => `${question}: ${now[question]} of raw SQL, where ${kept[question]} is kept`);
}

export function keep(now) {
  writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
}
