// Faults that need a start of their own: what was seen of each, in one sentence.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { javaHome } from '../lib/builds.mjs';
import { freePort, start, stop } from '../lib/processes.mjs';
import { answers, seconds, status, statuses, until } from './asking.mjs';
import { startDatabase } from './database.mjs';
import { fullDisk, killedImport } from './imports.mjs';
import { narrowToClients, narrowToDatabase } from './links.mjs';
import { NUISANCES } from './nuisances.mjs';
import { givenUp, toldToEnd } from './requests.mjs';
import { overload } from './overload.mjs';

const JAVA = join(javaHome(), 'bin', 'java');
const RESUME = { basics: { name: 'Ada Lovelace' }, work: [{ name: 'Engine', startDate: '1842' }] };

export const SCENES = {
  E1: ['embedded PostgreSQL killed', async ({ tenure, directory }) => {
    const service = await tenure(embedded(directory));
    await until(service, 'readiness', 200);
    process.kill(postmaster(directory), 'SIGKILL');
    const killed = Date.now();
    await sleep(50);
    const meanwhile = await statuses(service);
    await until(service, 'readiness', 200);
    const ready = seconds(killed);
    await until(service, 'answer', 200);
    return `${meanwhile} at once; ready after ${ready}, answers after ${seconds(killed)}`;
  }],
  E2: ['embedded PostgreSQL killed for good', async ({ tenure, directory, importing }) => {
    const service = await tenure(embedded(directory));
    await until(service, 'readiness', 200);
    const control = join(directory, 'embedded', 'data', 'global', 'pg_control');
    renameSync(control, `${control}.away`);
    process.kill(postmaster(directory), 'SIGKILL');
    const killed = Date.now();
    const told = await importing(embedded(directory));
    const meanwhile = await statuses(service);
    await until(service, 'liveness', 503);
    const broken = seconds(killed);
    renameSync(`${control}.away`, control);
    const mended = Date.now();
    await until(service, 'readiness', 200);
    return `${meanwhile}; import: “${told}”; liveness 503 after ${broken}; ready ${seconds(mended)} `
      + `after the mending, then ${await statuses(service)}`;
  }],
  A1: ['PostgreSQL away at start', async ({ tenure, server }) => {
    const database = await server();
    await database.end('SIGINT');
    const service = await tenure(on(database));
    await until(service, 'liveness', 200);
    const meanwhile = await statuses(service);
    await sleep(10_000);
    const lines = service.log().split('\n').filter((line) => line.includes('Waiting'));
    await database.open();
    const opened = Date.now();
    await until(service, 'readiness', 200);
    return `${meanwhile}; “${message(lines[0])}”, ${lines.length} lines in 10 s; `
      + `ready ${seconds(opened)} after PostgreSQL`;
  }],
  A2: ['no such user, no such database', async ({ tenure, server }) => {
    const { r2dbc } = await server();
    const urls = [r2dbc.replace('bench@', 'nobody@'), r2dbc.replace('/postgres', '/nothing')];
    const told = [];
    for (const url of urls) {
      const service = await tenure([`--spring.r2dbc.url=${url}`]);
      await service.child.ended;
      told.push(`“${reason(service.log())}” (${service.child.exitCode})`);
    }
    return told.join('; ');
  }],
  R20: ['an import where the default is read-only', async ({ tenure, server, importing }) => {
    const database = await server();
    await migrated(await tenure(on(database)));
    database.psql('-c', 'alter database postgres set default_transaction_read_only = on');
    const told = await importing(on(database));
    const service = await tenure(on(database));
    await until(service, 'readiness', 200);
    return `“${told}”; people ${database.psql('-c', 'select count(*) from person')}; a service `
      + `starts: ${await statuses(service)}`;
  }],
  R13i: ['an import into a locked table', async ({ tenure, server, importing }) => {
    const database = await server();
    await migrated(await tenure(on(database)));
    const unlocked = database.lock('position', 40);
    await sleep(500);
    const waits = [];
    const watching = setInterval(() => waits.push(Number(database.psql('-c', `select coalesce(
      extract(epoch from max(now() - query_start)), 0) from pg_stat_activity
      where wait_event_type = 'Lock'`))), 100);
    const told = await importing(on(database));
    clearInterval(watching);
    await unlocked;
    return `“${told}”; the longest wait was ${Math.max(...waits).toFixed(1)} s`;
  }],
  L1: ['what strangers write into the log', async ({ tenure, server }) => {
    const database = await server();
    const service = await tenure(on(database));
    await until(service, 'readiness', 200);
    const told = [];
    for (const [name, nuisance] of Object.entries(NUISANCES)) {
      const before = service.log().length;
      for (let i = 0; i < 50; i++) await nuisance(service.port).catch(() => {});
      await sleep(1500);
      told.push(`${name} ${written(service.log().slice(before))}`);
    }
    await database.end('SIGKILL');
    const before = service.log().length;
    const asking = Array.from({ length: 50 }, () => status(service, 'answer'));
    const answers = new Set(await Promise.all(asking));
    told.push(`questions without a database (${[...answers]}) `
      + written(service.log().slice(before)));
    await database.open();
    return `50 times each: ${told.join('; ')}`;
  }],
  F1: ['the first of two hosts drops packets', async ({ tenure, server, network }) => {
    const { address } = await server();
    const begun = Date.now();
    const service = await tenure(failover(`${network.abyss()}:5432`, address));
    await until(service, 'readiness', 200);
    const ready = seconds(begun);
    return `ready after ${ready}; then ${await answers(service, 100)}`;
  }],
  F2: ['the primary hangs, the standby is promoted 5 s later', async ({ tenure, server }) => {
    const primary = await server();
    const standby = await server('standby', { port: 5433, standbyOf: 5432 });
    const service = await tenure(failover(primary.address, standby.address));
    await until(service, 'readiness', 200);
    await answers(service, 100);
    primary.signal('SIGSTOP');
    await sleep(5000);
    standby.psql('-c', 'select pg_promote()');
    const promoted = Date.now();
    try {
      await until(service, 'answer', 200);
      const left = seconds(promoted);
      await until(service, 'readiness', 200);
      return `answers ${left} after the promotion, ready after ${seconds(promoted)}; `
        + `then ${await answers(service, 100)}`;
    } finally {
      primary.signal('SIGCONT');
    }
  }],
  P1: ['pgbouncer pools transactions', async (world) => `“${await behind(world, 'transaction')}”`],
  P2: ['pgbouncer pools sessions, without settings', async (world) =>
    `“${await behind(world, 'session')}”`],
  P3: ['pgbouncer pools sessions as README says', async (world) => {
    const settings = 'plan_cache_mode,jit,statement_timeout,lock_timeout,extra_float_digits';
    return behind(world, 'session', { ignore_startup_parameters: settings });
  }],
  R2: ['a thousand clients at once', async ({ tenure, server, directory }) => {
    const database = await server();
    const service = await tenure(on(database));
    await until(service, 'readiness', 200);
    return overload({ service, database, directory });
  }],
  R5: ['forty heavy questions given up', givenUp],
  R12: ['a narrow link to PostgreSQL', narrowToDatabase],
  R12c: ['a narrow link to clients', narrowToClients],
  R16: ['told to end while it answers', toldToEnd],
  R19: ['an import killed (kill -9)', killedImport],
  R20d: ['a full disk', fullDisk],
  U1: ['a schema in the address', async ({ tenure, server }) => {
    const database = await server();
    const service = await tenure([`--spring.r2dbc.url=${database.r2dbc}?schema=cv`]);
    await service.child.ended;
    return `“${reason(service.log())}” (${service.child.exitCode})`;
  }],
};

/** Starts a Tenure that reaches PostgreSQL by pgbouncer, and says what came of it. */
async function behind({ tenure, server, pgbouncer }, mode, settings = {}) {
  const database = await server();
  const service = await tenure(on(await pgbouncer(database, mode, settings)));
  await Promise.race([service.child.ended, until(service, 'readiness', 200)]);
  return service.child.exitCode === null
    ? `ready; ${await answers(service, 100)}`
    : `${reason(service.log())} (${service.child.exitCode})`;
}

/** Runs a scene with a Tenure that ends with it. */
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
    return await SCENES[name][1]({ ...world, tenure, server, pgbouncer: pooler(world), importing: importer(world) });
  } finally {
    for (const child of started) await stop(child);
    for (const database of servers) await database.end('SIGINT');
  }
}

/** Returns how a pgbouncer is put before a PostgreSQL, on the near side. */
function pooler({ directory }) {
  return async (database, mode, settings) => {
    const port = await freePort();
    const [host, hostPort] = database.address.split(':');
    const users = join(directory, 'users.txt');
    writeFileSync(users, '"bench" ""\n');
    const lines = Object.entries({ listen_addr: '127.0.0.1', listen_port: port, auth_type: 'any',
      pool_mode: mode, unix_socket_dir: '', ...settings }).map(([k, v]) => `${k} = ${v}`);
    const file = join(directory, 'pgbouncer.ini');
    writeFileSync(file, ['[databases]',
      `postgres = host=${host} port=${hostPort} dbname=postgres user=bench`, '[pgbouncer]', ...lines,
      ''].join('\n'));
    // It refuses to run as root.
    const wrapper = process.getuid() === 0 ? ['unshare', '-U'] : [];
    start('pgbouncer', [file], { log: join(directory, 'pgbouncer.log'), wrapper });
    return { r2dbc: `r2dbc:postgresql://bench@127.0.0.1:${port}/postgres` };
  };
}

/** Returns how the command `import` is run, which returns what it printed, in one line. */
function importer({ jar, directory }) {
  const file = join(directory, 'ada.json');
  writeFileSync(file, JSON.stringify(RESUME));
  return async (settings) => {
    const log = join(directory, 'import.log');
    rmSync(log, { force: true });
    const child = start(JAVA, ['-jar', jar, 'import', file, ...settings], { log });
    await child.ended;
    return `${reason(readFileSync(log, 'utf8'))} (${child.exitCode})`;
  };
}

async function migrated(service) {
  await until(service, 'readiness', 200);
  await stop(service.child);
}

function written(log) {
  const lines = log.split('\n').slice(0, -1);
  const stack = lines.filter((line) => /^\s+at |^Caused by/.test(line));
  return `${lines.length} lines, ${stack.length} of them of stacks, ${log.length} bytes`;
}

/** Returns the lines of an output that say why it ended, as one. */
function reason(output) {
  const from = output.indexOf('Description:');
  const lines = output.slice(Math.max(0, from)).split('\n').map((line) => line.trim());
  const next = lines.findIndex((line) => /^\d{4}-\d\d-\d\dT/.test(line));
  return lines.slice(0, from < 0 || next < 0 ? lines.length : next)
    .filter((line) => line && !/^(Description|Action):$/.test(line)).join(' ');
}

/** Returns what a line of the log says. */
function message(line) {
  return line.replace(/^.*? : /, '');
}

function on(database) {
  return [`--spring.r2dbc.url=${database.r2dbc}`];
}

function failover(...addresses) {
  return [`--spring.r2dbc.url=r2dbc:postgresql:failover://bench@${addresses.join(',')}/postgres`];
}

function embedded(directory) {
  return [`--tenure.database.directory=${join(directory, 'embedded')}`];
}

function postmaster(directory) {
  return Number(readFileSync(join(directory, 'embedded', 'data', 'postmaster.pid'), 'utf8')
    .split('\n')[0]);
}
