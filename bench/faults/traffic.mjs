// Twenty requests a second by clients that wait three seconds, and what became of them.
import { setTimeout as sleep } from 'node:timers/promises';

const BETWEEN = 50;
const PATIENCE = 3000;
const BEFORE = 3000;
const AFTER = 8000;
const BODY = JSON.stringify({
  query: '{ person(slug: "person-1") { name positions { title achievements { text } } } }',
});

/** Asks once; true for an answer without an error in time. */
export async function ask(port, patience = PATIENCE) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', body: BODY, headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const answer = await response.json();
    return response.ok && !answer.errors && answer.data.person !== null;
  } catch {
    return false;
  }
}

/** Asks for some time, and until all is well again. */
export async function patiently(service, time) {
  const end = Date.now() + time;
  while (Date.now() < end) {
    await Promise.all([service.ask(), service.ask(), service.ask(), service.ask(), sleep(BETWEEN)]);
  }
  for (let tries = 0; tries < 300 && !(await service.ask()); tries++) await sleep(BETWEEN);
}

/**
 * Asks before, during and after a fault and returns a table's row: `fault` ends where the fault is
 * mended.
 */
export async function traffic(service, fault, world) {
  const asked = [];
  let goesOn = true;
  const asking = (async () => {
    for (let next = Date.now(); goesOn; next += BETWEEN) {
      await sleep(Math.max(0, next - Date.now()));
      const one = { at: Date.now() };
      one.answer = service.ask().then((isGood) => {
        one.isGood = isGood;
        one.took = Date.now() - one.at;
      });
      asked.push(one);
    }
  })();
  await sleep(BEFORE);
  await fault({ ...world, service });
  const mended = Date.now();
  await sleep(AFTER);
  goesOn = false;
  await asking;
  await Promise.all(asked.map((one) => one.answer));
  const bad = asked.filter((one) => !one.isGood);
  const after = bad.filter((one) => one.at >= mended);
  const healed = Math.max(0, ...after.map((one) => one.at + BETWEEN - mended));
  const slowest = Math.max(...asked.filter((one) => one.isGood).map((one) => one.took));
  const share = (100 * bad.length / asked.length).toFixed(1);
  return [asked.length, asked.length - bad.length, `${bad.length} (${share} %)`, after.length,
    `${(healed / 1000).toFixed(1)} s`, `${slowest} ms`];
}
