// What strangers send that is no question, and what they do not wait for.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { on, status, until } from './asking.mjs';
import { written } from './telling.mjs';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const BODY = JSON.stringify({ query: '{ people { edges { node { positions { title } } } } }' });

const NUISANCES = {
  'four bytes of bad JSON': (port) => post(port, '{"a['),
  'refused documents': (port) => post(port, JSON.stringify({ query: '{ nothing }' })),
  'bodies cut off': (port) => send(port, `${HEAD}Content-Length: 99\r\n\r\n{"q`, 20, 'destroy'),
  'bodies reset': (port) => send(port, `${HEAD}Content-Length: 99\r\n\r\n{"q`, 20, 'resetAndDestroy'),
  'answers not waited for': (port) => send(port,
    `${HEAD}Content-Length: ${BODY.length}\r\n\r\n${BODY}`, 5, 'resetAndDestroy'),
  'no HTTP': (port) => send(port, '\x00\x01\n\n', 20, 'destroy'),
};

/** Says what all of that writes into the log of a service, and questions without a database. */
export async function nuisances({ tenure, server }) {
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
}

async function post(port, body) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', body, headers: { 'content-type': 'application/json' },
  });
  return response.text();
}

/** Sends bytes and ends the connection some milliseconds later. */
function send(port, bytes, after, end) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      setTimeout(() => resolve(socket[end]()), after);
    });
    socket.on('error', resolve);
    socket.resume();
  });
}
