// Connections that keep the service waiting.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { residentMb } from '../lib/processes.mjs';
import { ask, hold, spread } from './asking.mjs';

const SLOW = 300;
const PATIENCE = 30_000;

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: tenure\r\nContent-Type: application/json\r\n';
const open = (port) => new Promise((resolve, reject) => {
  const socket = connect(port, '127.0.0.1', () => resolve(socket));
  socket.once('error', reject);
});
const closed = (socket) => new Promise((resolve) => {
  socket.on('error', () => {});
  socket.once('close', resolve);
});

/** Returns how the cheapest query fares meanwhile. */
async function others(port, until) {
  const took = [];
  let ended = false;
  until.then(() => { ended = true; });
  while (!ended) {
    const answer = await ask(port, '{__typename}');
    hold(answer, '__typename');
    took.push(answer.took);
    await sleep(20);
  }
  return spread(took);
}

export async function halfSent({ port }) {
  const begun = Date.now();
  const sockets = [];
  for (let i = 0; i < SLOW; i++) {
    const socket = await open(port);
    socket.resume();
    socket.write(i % 2 ? HEAD : `${HEAD}Content-Length: 1000\r\n\r\n{"query": "`);
    sockets.push(socket);
  }
  let shut = 0;
  const all = Promise.all(sockets.map((socket) => closed(socket).then(() => shut++)));
  const end = Promise.race([all, sleep(PATIENCE)]);
  const told = await others(port, end);
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  for (const socket of sockets) socket.destroy();
  if (shut < SLOW) throw new Error(`${SLOW - shut} of ${SLOW} are open after ${seconds} s`);
  return `${shut} of ${SLOW} closed after ${seconds} s; meanwhile ${told}`;
}

export async function endless({ port }) {
  const socket = await open(port);
  let said = '';
  socket.on('data', (bytes) => { said += bytes; });
  socket.on('error', () => {});
  const end = closed(socket);
  socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
  let sent = 0;
  const chunk = 'a'.repeat(65_536);
  const limit = Date.now() + PATIENCE;
  while (!socket.destroyed && !said && Date.now() < limit) {
    if (!socket.write(`10000\r\n${chunk}\r\n`)) {
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), end, sleep(1000)]);
    }
    sent += chunk.length;
    await sleep(1);
  }
  await Promise.race([end, sleep(PATIENCE)]);
  socket.destroy();
  const status = said.split(' ')[1] ?? 'closed';
  if (status !== '413' && status !== 'closed') throw new Error(`answered ${said.slice(0, 200)}`);
  return `${status} after ${(sent / 1024).toFixed(0)} KB`;
}

export async function neverRead({ port, child }) {
  const body = JSON.stringify({ query: '{people(first:100){nodes{slug name positions{title period{raw} achievements{text children{text}}}}}}' });
  const before = residentMb(child.pid);
  const sockets = [];
  for (let i = 0; i < 30; i++) {
    const socket = await open(port);
    socket.pause();
    socket.on('error', () => {});
    socket.write(`${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`.repeat(20));
    sockets.push(socket);
  }
  const told = await others(port, sleep(20_000));
  const after = residentMb(child.pid);
  for (const socket of sockets) socket.destroy();
  return `${before} MB before, ${after} MB after; meanwhile ${told}`;
}
