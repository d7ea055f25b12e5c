// A PostgreSQL on the far side that is killed, frozen, restarted and locked.
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { output, ready, start } from '../lib/processes.mjs';

const PORT = 5432;

// PostgreSQL refuses to run as root: then it runs in a namespace where we are nobody.
const NOBODY = process.getuid() === 0 ? ['unshare', '-U'] : [];

/** Starts a new PostgreSQL on the far side, or a standby of the one that listens at `standbyOf`. */
export async function startDatabase(programs, directory, { host, wrapper },
  { port = PORT, standbyOf } = {}) {
  const data = join(directory, 'data');
  const within = [...wrapper, ...NOBODY];
  mkdirSync(directory, { recursive: true });
  const run = (program, ...args) => output(within[0],
    [...within.slice(1), join(programs, program), '-D', data, ...args]);
  if (standbyOf) {
    run('pg_basebackup', '-h', host, '-p', String(standbyOf), '-U', 'bench', '-R', '--no-sync',
      '-c', 'fast');
  } else {
    run('initdb', '-U', 'bench', '-A', 'trust', '--locale=C', '--encoding=UTF8', '--no-sync');
    const lines = ['all', 'replication'].map((what) => `host ${what} all ${host}/24 trust`);
    appendFileSync(join(data, 'pg_hba.conf'), `${lines.join('\n')}\n`);
  }
  const env = { PGHOST: host, PGPORT: String(port), PGUSER: 'bench', PGDATABASE: 'postgres' };
  const whole = { env: { ...process.env, ...env } };
  const psql = (...args) => output('psql', ['-X', '-q', '-At', ...args], whole);
  const answers = () => output(wrapper[0], [...wrapper.slice(1), 'psql', '-X', '-q', '-At', '-c',
    'select 1'], whole);
  const settings = { listen_addresses: host, port, unix_socket_directories: '' };
  const args = Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]);

  let server;
  const open = async () => {
    server = start(join(programs, 'postgres'), ['-D', data, ...args],
      { log: join(directory, 'postgres.log'), signal: 'SIGINT', wrapper: within });
    await ready(server, answers);
  };
  await open();
  return {
    r2dbc: `r2dbc:postgresql://bench@${host}:${port}/postgres`,
    psql,
    get pid() { return server.pid; },
    open,
    address: `${host}:${port}`,
    async end(signal) {
      server.kill(signal);
      await server.ended;
    },
    /** Returns the processes of the clients' sessions. */
    sessions: () => psql('-c', `select pid from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`).split('\n').map(Number),
    /** Terminates all sessions and takes every connection that there can be. */
    async takeAll() {
      const most = Number(psql('-c', 'show max_connections'));
      psql('-c', `select pg_terminate_backend(pid) from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`);
      return Promise.all(Array.from({ length: most }, () => taken(host, port)));
    },
    /** Sends a signal to the server and all its sessions. */
    signal(name) {
      for (const pid of [server.pid, ...sessions(server.pid)]) process.kill(pid, name);
    },
    /** Locks a table against everybody for some seconds. */
    lock: (table, seconds) => start('psql', ['-X', '-c',
      `begin; lock table ${table} in access exclusive mode; select pg_sleep(${seconds})`],
    { log: join(directory, 'lock.log'), env }).ended,
    /** Ends all locks before their time. */
    unlock: () => psql('-c', `select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event = 'PgSleep'`),
  };
}

/** Opens a session that asks nothing. */
function taken(host, port) {
  const names = 'user\0bench\0database\0postgres\0\0';
  const startup = Buffer.alloc(8 + names.length);
  startup.writeInt32BE(startup.length, 0);
  startup.writeInt32BE(3 << 16, 4);
  startup.write(names, 8);
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(startup));
    socket.on('error', () => {});
    socket.once('data', () => resolve(socket));
    socket.once('close', () => resolve(socket));
  });
}

function sessions(server) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === server;
    } catch {
      return false;
    }
  });
}
