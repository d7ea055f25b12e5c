// Imports that cannot go on.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeResumes } from '../import/resumes.mjs';
import { javaHome } from '../lib/builds.mjs';
import { output, start, stop } from '../lib/processes.mjs';
import { on, statuses, until } from './asking.mjs';
import { reason } from './telling.mjs';

const JAVA = join(javaHome(), 'bin', 'java');
const RESUME = { basics: { name: 'Ada Lovelace' }, work: [{ name: 'Engine', startDate: '1842' }] };
const LONG = 600;
const RESUMES = 1000;
const ENOUGH = 100;
const DISK = '160m';

export const IMPORTS = {
  R20: ['an import where the default is read-only', async (world) => {
    const { tenure, server } = world;
    const database = await server();
    await migrated(await tenure(on(database)));
    database.psql('-c', 'alter database postgres set default_transaction_read_only = on');
    const told = await imported(world, on(database));
    const service = await tenure(on(database));
    await until(service, 'readiness', 200);
    return `“${told}”; people ${database.psql('-c', 'select count(*) from person')}; a service `
      + `starts: ${await statuses(service)}`;
  }],
  R13i: ['an import into a locked table', async (world) => {
    const { tenure, server } = world;
    const database = await server();
    await migrated(await tenure(on(database)));
    const unlocked = database.lock('position', LONG);
    await sleep(500);
    const waits = [];
    const watching = setInterval(() => waits.push(Number(database.psql('-c', `select coalesce(
      extract(epoch from max(now() - query_start)), 0) from pg_stat_activity
      where wait_event_type = 'Lock'`))), 100);
    const told = await imported(world, on(database));
    clearInterval(watching);
    database.unlock();
    await unlocked;
    return `“${told}”; the longest wait was ${Math.max(...waits).toFixed(1)} s`;
  }],
  R19: ['an import killed (kill -9)', killedImport],
  R20d: ['a full disk', fullDisk],
};

/** Says what is left of an import that was killed, and whether another one ends it. */
async function killedImport({ tenure, server, jar, directory }) {
  const database = await server();
  await migrated(await tenure(on(database)));
  const count = (sql) => Number(database.psql('-c', `select count(*) from person ${sql}`));
  const folder = join(directory, 'resumes');
  const names = database.psql('-c', 'select name from technology order by id limit 200').split('\n');
  writeResumes(folder, RESUMES, 1, names);
  const importing = () => start(JAVA, ['-jar', jar, 'import', folder, ...on(database)],
    { log: join(directory, 'imports.log') });
  const first = importing();
  while (count('') < ENOUGH) await sleep(50);
  first.kill('SIGKILL');
  await first.ended;
  await sleep(500);
  const half = `where (select count(*) from position o where o.person_id = person.id) <> 4
    or not exists (select from resume_document d where d.person_id = person.id)`;
  const [kept, halves] = [count(''), count(half)];
  const second = importing();
  await second.ended;
  return `${kept} of ${RESUMES} people kept, ${halves} of them in part; the next import ends with `
    + `${second.exitCode}: ${count('')} people, ${count(half)} of them in part`;
}

/** Says what a service does whose PostgreSQL has no room left, and once it has. */
async function fullDisk(world) {
  const { tenure, server, directory } = world;
  const disk = join(directory, 'disk');
  mkdirSync(disk);
  output('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=777`, 'tmpfs', disk]);
  const database = await server('disk');
  const service = await tenure(on(database));
  await until(service, 'readiness', 200);
  try {
    return await filled(join(disk, 'filler'), service, () => imported(world, on(database)));
  } finally {
    await stop(service.child);
    await database.end('SIGINT');
    output('umount', [disk]);
  }
}

async function filled(filler, service, importing) {
  output('bash', ['-c', 'cat /dev/zero > "$1" 2>/dev/null || true', 'bash', filler]);
  const told = await importing();
  const meanwhile = await statuses(service);
  rmSync(filler);
  return `“${told}”; meanwhile ${meanwhile}; with room again “${await importing()}”`;
}

/** Runs the command `import` and returns what it printed, in one line. */
export async function imported({ jar, directory }, settings) {
  const file = join(directory, 'ada.json');
  writeFileSync(file, JSON.stringify(RESUME));
  const log = join(directory, 'import.log');
  rmSync(log, { force: true });
  const child = start(JAVA, ['-jar', jar, 'import', file, ...settings], { log });
  await child.ended;
  return `${reason(readFileSync(log, 'utf8'))} (${child.exitCode})`;
}

async function migrated(service) {
  await until(service, 'readiness', 200);
  await stop(service.child);
}
