// A PostgreSQL of our own: a private directory, the loopback interface, gone with this program.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort, output, ready, start } from './processes.mjs';

// What a server of this kind would have; the data can be made anew, so nothing is synced.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '1GB',
  max_connections: 200,
  jit: 'off',
  fsync: 'off',
  full_page_writes: 'off',
  max_wal_size: '8GB',
  autovacuum: 'off',
};

// PostgreSQL refuses to run as root: then it runs in a namespace where we are nobody.
const WRAPPER = process.getuid() === 0 ? ['unshare', '-U'] : [];

/** Starts a new, empty PostgreSQL by the programs in a folder, within the directory. */
export async function startPostgres(programs, directory) {
  const password = randomBytes(12).toString('hex');
  const data = join(directory, 'data');
  const secret = join(directory, 'password');
  mkdirSync(directory, { recursive: true });
  writeFileSync(secret, password, { mode: 0o600 });
  run(join(programs, 'initdb'), ['-D', data, '-U', 'bench', `--pwfile=${secret}`, '-A',
    'scram-sha-256', '--locale=C', '--encoding=UTF8', '--no-sync']);
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([k, v]) => ['-c', `${k}=${v}`]);
  const child = start(join(programs, 'postgres'), ['-D', data, ...settings],
    { log: join(directory, 'postgres.log'), signal: 'SIGINT', wrapper: WRAPPER });
  const env = { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'bench', PGPASSWORD: password,
    PGDATABASE: 'postgres' };
  const psql = (args) => output('psql', ['-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1', ...args],
    { env: { ...process.env, ...env } });
  await ready(child, () => psql(['-c', 'select 1']));
  return {
    child,
    pid: child.pid,
    psql,
    version: psql(['-c', 'show server_version']),
    url: `postgres://bench:${password}@127.0.0.1:${port}/postgres`,
    r2dbc: `r2dbc:postgresql://bench:${password}@127.0.0.1:${port}/postgres`,
  };
}

/** The programs named, the newest installed from 15 on, or those that the jar carries. */
export function programsOf(named, jar, directory) {
  if (named && named !== 'embedded') return named;
  const installed = named ? [] : installedPrograms();
  return installed.length > 0 ? installed[0] : embeddedPrograms(jar, directory);
}

function installedPrograms() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number).filter((v) => v >= 15) : [];
  return versions.sort((a, b) => b - a).map((v) => join(root, String(v), 'bin'))
    .filter((folder) => existsSync(join(folder, 'initdb')));
}

function embeddedPrograms(jar, directory) {
  mkdirSync(directory, { recursive: true });
  const script = `cd "$1" && unzip -qoj "$2" 'BOOT-INF/lib/embedded-postgres-binaries-*' &&
    unzip -qoj embedded-postgres-binaries-*.jar '*.txz' && tar -xJf *.txz`;
  output('bash', ['-c', script, 'bash', directory, jar]);
  return join(directory, 'bin');
}

function run(program, args) {
  const line = [...WRAPPER, program, ...args];
  return output(line[0], line.slice(1));
}
