// Links that are narrower than what is asked through them, and how much of them is made use of.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPeople } from '../lib/crowd.mjs';
import { run } from '../lib/processes.mjs';
import { draw } from '../peers/asked.mjs';
import { request } from '../peers/questions.mjs';
import { until } from './asking.mjs';

const SCRIPT = fileURLToPath(new URL('../lib/requests.lua', import.meta.url));
const PEOPLE = 200;
const KILOBITS = 2000;
const FEW = 6;
const MANY = 32;
const SECONDS = 20;

/** Whole résumés, whose rows come from PostgreSQL by the narrow link. */
export async function narrowToDatabase(world) {
  const { port, file } = await withPeople(world, '127.0.0.1');
  return through(world.network, 'far', [], `http://127.0.0.1:${port}`, file);
}

/** Whole résumés, which go to clients on the far side by the narrow link. */
export async function narrowToClients(world) {
  const { near, wrapper } = world.network;
  const { port, file } = await withPeople(world, '0.0.0.0');
  return through(world.network, 'near', wrapper, `http://${near}:${port}`, file);
}

async function withPeople({ tenure, server, directory }, address) {
  const database = await server();
  const service = await tenure([`--spring.r2dbc.url=${database.r2dbc}`], { address });
  await until(service, 'readiness', 200);
  const postgres = { psql: (args) => database.psql(...args) };
  addPeople(postgres, 1, PEOPLE, { seed: 1 });
  const file = join(directory, 'requests');
  const asked = draw('Q1', 1000, PEOPLE, postgres, 1);
  writeFileSync(file, asked.map((each) => request('tenure', 'Q1', each).join('\t')).join('\n'));
  return { port: service.port, file };
}

/** Asks with the link narrowed at the side that sends: few clients, whom it suffices, then many. */
async function through(network, side, wrapper, url, file) {
  const ask = async (clients) => {
    const [program, ...args] = [...wrapper, 'wrk', '-t1', `-c${clients}`, `-d${SECONDS}s`,
      '--timeout', '30s', '-s', SCRIPT, url, '--', file, 'look'];
    return JSON.parse(/RESULT (.*)/.exec(await run(program, args))[1]);
  };
  await ask(MANY);
  network.narrow(side, KILOBITS);
  const told = [];
  for (const clients of [FEW, MANY]) {
    const before = network.sent(side);
    const begun = Date.now();
    const { requests, failed, refused, seconds, p50, p99 } = await ask(clients);
    const used = (network.sent(side) - before) * 8 / (Date.now() - begun) / KILOBITS;
    told.push(`${clients} clients: ${((requests - failed - refused) / seconds).toFixed(1)} answers a `
      + `second and ${((failed + refused) / seconds).toFixed(1)} errors by ${(100 * used).toFixed(0)} % `
      + `of it, half took up to ${p50.toFixed(0)} ms, 99 % up to ${p99.toFixed(0)} ms`);
  }
  network.widen(side);
  return told.join('; ');
}
