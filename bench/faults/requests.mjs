// Requests that are under way when something ends: those who asked, or the service.
import { setTimeout as sleep } from 'node:timers/promises';
import { addPeople } from '../lib/crowd.mjs';
import { answers, seconds, until } from './asking.mjs';
import { ask } from './traffic.mjs';

const PEOPLE = 2000;
const TIMES = 40;
const HEAVY = JSON.stringify({
  query: '{ people(first: 100, filter: {positions: {period: {from: "2010"}}}) { totalCount '
    + 'technologyFacets { count } nodes { positions { achievements { text } } } } }',
});

async function begun({ tenure, server }, people) {
  const database = await server();
  const service = await tenure([`--spring.r2dbc.url=${database.r2dbc}`]);
  await until(service, 'readiness', 200);
  addPeople({ psql: (args) => database.psql(...args) }, 1, people, { seed: 1 });
  return { database, service };
}

/** Says what PostgreSQL still does after clients have gone, and how others are answered. */
export async function givenUp(world) {
  const { database, service } = await begun(world, PEOPLE);
  const active = () => Number(database.psql('-c', `select count(*) from pg_stat_activity
    where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()`));
  await Promise.all(Array.from({ length: TIMES }, (_, i) =>
    fetch(`http://127.0.0.1:${service.port}/graphql`, {
      method: 'POST', body: HEAVY, headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(50 + 10 * i),
    }).catch(() => {})));
  const atOnce = active();
  await sleep(2500);
  const later = active();
  return `${atOnce} statements went on at once, ${later} after 2.5 s; ${await answers(service, 100)}`;
}

/** Says what became of requests that a locked table kept while the service was told to end. */
export async function toldToEnd(world) {
  const { database, service } = await begun(world, 20);
  await until(service, 'answer', 200);
  const unlocked = database.lock('position', 0.3);
  await sleep(150);
  const asked = Array.from({ length: TIMES }, () => ask(service.port));
  await sleep(50);
  service.child.kill('SIGTERM');
  const told = Date.now();
  const good = (await Promise.all(asked)).filter(Boolean).length;
  await unlocked;
  await service.child.ended;
  return `${good} of ${TIMES} that were under way were answered; it ended after ${seconds(told)} `
    + `(${service.child.exitCode ?? service.child.signalCode})`;
}
