// Faults that need a start of their own: what was seen of each, in one sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaHome } from '../lib/builds.mjs';
import { freePort, start, stop } from '../lib/processes.mjs';
import { startDatabase } from './database.mjs';
import { FAILOVERS } from './failovers.mjs';
import { IMPORTS } from './imports.mjs';
import { narrowToClients, narrowToDatabase } from './links.mjs';
import { nuisances } from './nuisances.mjs';
import { overload } from './overload.mjs';
import { POOLERS } from './poolers.mjs';
import { givenUp, toldToEnd } from './requests.mjs';
import { STARTS } from './starts.mjs';

const JAVA = join(javaHome(), 'bin', 'java');

export const SCENES = {
  ...STARTS,
  ...IMPORTS,
  ...FAILOVERS,
  ...POOLERS,
  L1: ['what strangers write into the log', nuisances],
  R2: ['a thousand clients at once', overload],
  R5: ['forty heavy questions given up', givenUp],
  R12: ['a narrow link to PostgreSQL', narrowToDatabase],
  R12c: ['a narrow link to clients', narrowToClients],
  R16: ['told to end while it answers', toldToEnd],
};

/** Runs a scene with databases and Tenures that end with it. */
export async function play(name, world) {
  const started = [];
  const servers = [];
  const server = async (name = 'database', settings = {}) => {
    const place = join(world.directory, name);
    const database = await startDatabase(world.programs, place, world.network, settings);
    servers.push(database);
    return database;
  };
  const tenure = async (settings, { address = '127.0.0.1' } = {}) => {
    const port = await freePort();
    const child = start(JAVA, ['-Xmx1g', '-jar', world.jar, '--tenure.samples=never',
      `--server.address=${address}`, `--server.port=${port}`, ...settings],
    { log: join(world.directory, `tenure-${port}.log`), env: { TENURE_CACHE_ENABLED: 'false' } });
    started.push(child);
    return { port, child, log: () => readFileSync(child.log, 'utf8') };
  };
  try {
    return await SCENES[name][1]({ ...world, tenure, server });
  } finally {
    for (const child of started) await stop(child);
    for (const database of servers) await database.end('SIGINT');
  }
}
