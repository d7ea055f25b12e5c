// People who never were, in a database that Tenure has migrated.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaHome } from './builds.mjs';
import { freePort, ready, start, stop } from './processes.mjs';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const MOST_AT_ONCE = 10_000;

/** Starts Tenure, which keeps no answers unless the settings say so, and waits until it answers. */
export async function startTenure(jar, postgres, port, log, settings = [], heap = '1g') {
  const child = start(join(javaHome(), 'bin', 'java'), [`-Xmx${heap}`, '-jar', jar, `--spring.r2dbc.url=${postgres.r2dbc}`,
    '--tenure.samples=never', '--server.address=127.0.0.1', `--server.port=${port}`, ...settings],
    { log, env: { TENURE_CACHE_ENABLED: 'false' } });
  const health = `http://127.0.0.1:${port}/actuator/health/readiness`;
  await ready(child, async () => (await fetch(health)).ok);
  return child;
}

/** Lets Tenure migrate the database and load the catalogue. */
export async function migrate(jar, postgres, log) {
  await stop(await startTenure(jar, postgres, await freePort(), log));
}

/** Adds people numbered from `first` to `last` to a database that has been migrated. */
export function addPeople(postgres, first, last, { seed, positions = 4 }) {
  for (let from = first; from <= last; from += MOST_AT_ONCE) {
    const to = Math.min(last, from + MOST_AT_ONCE - 1);
    postgres.psql(['-v', `first=${from}`, '-v', `last=${to}`, '-v', `seed=${seed}`, '-v',
      `positions=${positions}`, '-f', join(BENCH, 'generate.sql')]);
  }
  postgres.psql(['-c', 'vacuum analyze']);
}
