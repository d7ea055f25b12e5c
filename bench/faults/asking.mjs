// What a service says of itself and answers, now and until it says so.
import { setTimeout as sleep } from 'node:timers/promises';

const PEOPLE = { query: '{ people(first: 1) { edges { node { name } } } }' };

const QUESTIONS = {
  readiness: (port) => fetch(`http://127.0.0.1:${port}/actuator/health/readiness`, patience()),
  liveness: (port) => fetch(`http://127.0.0.1:${port}/actuator/health/liveness`, patience()),
  answer: (port) => fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', body: JSON.stringify(PEOPLE), ...patience(),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  }),
};

function patience() {
  return { signal: AbortSignal.timeout(8000) };
}

export async function status(service, question) {
  try {
    const response = await QUESTIONS[question](service.port);
    const { errors } = await response.json();
    return errors ? `${response.status} ${errors[0].extensions.classification}` : response.status;
  } catch {
    return 'nothing';
  }
}

/** Returns what the service says of itself and answers now. */
export async function statuses(service) {
  const asked = Object.keys(QUESTIONS);
  const told = await Promise.all(asked.map((question) => status(service, question)));
  return asked.map((question, i) => `${question} ${told[i]}`).join(', ');
}

/** Asks some times, one after the other, and says how many were answered and how fast. */
export async function answers(service, times) {
  let good = 0;
  let slowest = 0;
  for (let i = 0; i < times; i++) {
    const asked = Date.now();
    good += await status(service, 'answer') === 200;
    slowest = Math.max(slowest, Date.now() - asked);
  }
  return `${good} of ${times} answered, the slowest in ${slowest} ms`;
}

export async function until(service, question, wanted, limit = 120_000) {
  for (const from = Date.now(); await status(service, question) !== wanted; await sleep(50)) {
    if (Date.now() - from > limit) throw new Error(`${question} is not ${wanted}:\n${service.log().slice(-4000)}`);
    if (service.child.exitCode !== null) throw new Error(`it ended:\n${service.log()}`);
  }
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Returns the setting that lets a Tenure use a database. */
export function on({ r2dbc }) {
  return [`--spring.r2dbc.url=${r2dbc}`];
}
