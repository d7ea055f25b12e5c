// A thousand clients at once that never pause, after as many as the service answers best.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPeople } from '../lib/crowd.mjs';
import { load } from '../lib/load.mjs';
import { draw } from '../peers/asked.mjs';
import { request } from '../peers/questions.mjs';
import { on, until } from './asking.mjs';

const PEOPLE = 500;
const FEW = 32;
const MANY = 1000;
const WARM = 40;
const SECONDS = 20;

/** Returns what became of whole résumés that few and many ask for, in one sentence. */
export async function overload({ tenure, server, directory }) {
  const database = await server();
  const service = await tenure(on(database));
  await until(service, 'readiness', 200);
  const postgres = { pid: database.pid, psql: (args) => database.psql(...args) };
  addPeople(postgres, 1, PEOPLE, { seed: 1 });
  const file = join(directory, 'requests');
  const asked = draw('Q1', 1000, PEOPLE, postgres, 1);
  writeFileSync(file, asked.map((each) => request('tenure', 'Q1', each).join('\t')).join('\n'));
  const subject = { port: service.port, pid: service.child.pid };
  const under = (connections, seconds) =>
    load(subject, postgres, file, { connections, seconds, look: true });
  await under(FEW, WARM);
  const few = answered(await under(FEW, SECONDS));
  const { p50, p99, ...many } = await under(MANY, SECONDS);
  const share = (100 * answered(many) / few).toFixed(0);
  return `${few.toFixed(0)}/s answered to ${FEW} clients, ${answered(many).toFixed(0)}/s (${share} %) `
    + `to ${MANY}, who were refused ${(many.refused / SECONDS).toFixed(0)} times a second; of all `
    + `they asked half took up to ${p50.toFixed(0)} ms, 99 % up to ${p99.toFixed(0)} ms`;
}

function answered({ rate, refused }) {
  return rate - refused / SECONDS;
}
