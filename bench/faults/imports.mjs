// Imports that cannot go on.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeResumes } from '../import/resumes.mjs';
import { javaHome } from '../lib/builds.mjs';
import { output, start, stop } from '../lib/processes.mjs';
import { statuses, until } from './asking.mjs';

const RESUMES = 1000;
const ENOUGH = 100;
const DISK = '160m';

/** Says what is left of an import that was killed, and whether another one ends it. */
export async function killedImport({ tenure, server, jar, directory }) {
  const database = await server();
  const on = [`--spring.r2dbc.url=${database.r2dbc}`];
  const service = await tenure(on);
  await until(service, 'readiness', 200);
  await stop(service.child);
  const count = (sql) => Number(database.psql('-c', `select count(*) from person ${sql}`));
  const folder = join(directory, 'resumes');
  const names = database.psql('-c', 'select name from technology order by id limit 200').split('\n');
  writeResumes(folder, RESUMES, 1, names);
  const importing = () => start(join(javaHome(), 'bin', 'java'), ['-jar', jar, 'import', folder, ...on],
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
export async function fullDisk({ tenure, server, importing, directory }) {
  const disk = join(directory, 'disk');
  mkdirSync(disk);
  output('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=777`, 'tmpfs', disk]);
  const database = await server('disk');
  const on = [`--spring.r2dbc.url=${database.r2dbc}`];
  const service = await tenure(on);
  await until(service, 'readiness', 200);
  try {
    return await filled(join(disk, 'filler'), service, () => importing(on));
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
