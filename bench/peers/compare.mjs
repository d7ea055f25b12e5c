// Fills a database, lets the servers agree on it, and measures them in turns.
import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tenureJar } from '../lib/builds.mjs';
import { addPeople, migrate } from '../lib/crowd.mjs';
import { load } from '../lib/load.mjs';
import { programsOf, startPostgres } from '../lib/postgres.mjs';
import { withPrograms } from '../lib/processes.mjs';
import { random } from '../lib/random.mjs';
import { draw } from './asked.mjs';
import { facts, request, tookTooLong } from './questions.mjs';
import { startServer } from './servers.mjs';

const REQUESTS = 5000;
const COMPARED = 100;

/** Measures each server with each question and returns all rounds. */
export async function compare(options, say) {
  const directory = mkdtempSync(join(tmpdir(), 'tenure-bench-'));
  try {
    return await withPrograms(() => measure(options, directory, say));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(options, directory, say) {
  const { people, seed, peers, questions } = options;
  const jar = options.jar ?? tenureJar();
  const programs = programsOf(options.postgres, jar, join(directory, 'programs'));
  const postgres = await startPostgres(programs, join(directory, 'postgres'));
  say(`PostgreSQL ${postgres.version}, seed ${seed}: generating ${people} people`);
  await migrate(jar, postgres, join(directory, 'migration.log'));
  addPeople(postgres, 1, people, { seed });

  const servers = [];
  for (const peer of peers) servers.push(await startServer(peer, { jar, postgres, directory }));
  const asked = {};
  for (const question of questions) {
    asked[question] = draw(question, REQUESTS, people, postgres, seed);
    await agree(servers, question, asked[question].slice(0, COMPARED), say);
  }

  const pairs = servers.flatMap((server) => questions.map((question) => {
    const file = join(directory, `${server.name}-${question}`);
    const lines = asked[question].map((values) => request(server.name, question, values).join('\t'));
    writeFileSync(file, lines.join('\n'));
    return { server, question, file };
  }));
  const run = ({ server, file }, seconds, look) =>
    load(server, postgres, file, { connections: options.connections, seconds, look });

  for (const pair of pairs) {
    const { refused, failed } = await run(pair, options.warm, true);
    if (refused + failed > 0) {
      say(`${pair.server.name} ${pair.question}: ${refused} refused, ${failed} failed`);
    }
  }
  const next = random(seed);
  const results = [];
  for (let round = 1; round <= options.rounds; round++) {
    say(`round ${round}, load average ${loadavg().map((one) => one.toFixed(2)).join(' ')}`);
    for (const pair of shuffled(pairs, next)) {
      const figures = await run(pair, options.seconds, false);
      results.push({ peer: pair.server.name, question: pair.question, round, ...figures });
    }
  }
  return { postgres: postgres.version, results };
}

// All servers say the same of what is asked, or nothing is measured; what one of them gives up
// because it takes too long is not compared.
async function agree(servers, question, asked, say) {
  let late = 0;
  for (const values of asked) {
    const told = [];
    for (const server of servers) {
      const answer = await ask(server, question, values);
      if (tookTooLong(answer)) late++;
      else told.push([server.name, facts(question, answer)]);
    }
    const [[first, expected] = [], ...others] = told;
    for (const [other, found] of others) {
      deepStrictEqual(found, expected, `${first} and ${other}, ${question} ${
        JSON.stringify(values)}:\n${JSON.stringify(expected)}\n${JSON.stringify(found)}`);
    }
  }
  say(`${question}: ${servers.length} servers answer ${asked.length} requests alike${
    late > 0 ? `, but for ${late} that took too long` : ''}`);
}

async function ask(server, question, values) {
  const [method, path, body] = request(server.name, question, values);
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method, body: body || undefined, headers: { 'content-type': 'application/json' },
  });
  return response.json();
}

function shuffled(list, next) {
  return list.map((one) => [next(), one]).sort((a, b) => a[0] - b[0]).map(([, one]) => one);
}
