// A pgbouncer before PostgreSQL.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start } from '../lib/processes.mjs';
import { answers, on, until } from './asking.mjs';
import { reason } from './telling.mjs';

export const POOLERS = {
  P1: ['pgbouncer pools transactions', async (world) => `“${await behind(world, 'transaction')}”`],
  P2: ['pgbouncer pools sessions, without settings', async (world) =>
    `“${await behind(world, 'session')}”`],
  P3: ['pgbouncer pools sessions as README says', async (world) => {
    const settings = 'plan_cache_mode,jit,statement_timeout,lock_timeout,extra_float_digits';
    return behind(world, 'session', { ignore_startup_parameters: settings });
  }],
};

/** Starts a Tenure that reaches PostgreSQL by pgbouncer, and says what came of it. */
async function behind({ tenure, server, directory }, mode, settings = {}) {
  const database = await server();
  const service = await tenure(on(await pooled(directory, database, mode, settings)));
  await Promise.race([service.child.ended, until(service, 'readiness', 200)]);
  return service.child.exitCode === null
    ? `ready; ${await answers(service, 100)}`
    : `${reason(service.log())} (${service.child.exitCode})`;
}

/** Puts a pgbouncer before a PostgreSQL, on the near side. */
async function pooled(directory, { address }, mode, settings) {
  const port = await freePort();
  const [host, hostPort] = address.split(':');
  writeFileSync(join(directory, 'users.txt'), '"bench" ""\n');
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
}
