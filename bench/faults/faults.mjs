// What happens to the way to the database; a fault ends where it is mended.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './traffic.mjs';

export const FAULTS = {
  R1: ['none, for 20 s', () => sleep(20_000)],
  R3: ['300 questions at one moment', async ({ service }) => {
    await Promise.all(Array.from({ length: 300 }, () => ask(service.port)));
  }],
  R4: ['30 clients hang up', async ({ database, service }) => {
    const unlocked = database.lock('position', 1);
    await sleep(200);
    await Promise.all(Array.from({ length: 30 }, () => ask(service.port, 300)));
    await unlocked;
  }],
  R6: ['kill -9, back in 2.5 s', async ({ database }) => {
    await database.end('SIGKILL');
    await sleep(2500);
    await database.open();
  }],
  R7: ['sessions terminated', async ({ database }) => {
    database.psql('-c', `select pg_terminate_backend(pid) from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`);
  }],
  R7r: ['restart', async ({ database }) => {
    await database.end('SIGINT');
    await database.open();
  }],
  R8: ['a session killed (kill -9)', async ({ database }) => {
    process.kill(database.sessions()[0], 'SIGKILL');
  }],
  R9: ['frozen 5 s', async ({ database }) => {
    database.signal('SIGSTOP');
    await sleep(5000);
    database.signal('SIGCONT');
  }],
  R10: ['cable cut 8 s', async ({ network }) => {
    network.cut();
    await sleep(8000);
    network.mend();
  }],
  R11: ['a tenth as fast for 8 s', async ({ database }) => {
    for (const end = Date.now() + 8000; Date.now() < end;) {
      database.signal('SIGSTOP');
      await sleep(90);
      database.signal('SIGCONT');
      await sleep(10);
    }
  }],
  R13: ['table locked 6 s', async ({ database }) => {
    await database.lock('position', 6);
  }],
  R14: ['a table altered', async ({ database }) => {
    database.psql('-c', 'alter table position add column later text');
    await sleep(1000);
    database.psql('-c', 'alter table position drop column later');
  }],
  R17: ['silent failover', async ({ network }) => {
    network.failOver();
  }],
  R18: ['sessions terminated, all connections taken for 4 s', async ({ database }) => {
    const taken = await database.takeAll();
    await sleep(4000);
    for (const socket of taken) socket.destroy();
  }],
};
