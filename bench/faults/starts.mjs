// Databases that are away, or are none, when a service starts or later.
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { on, seconds, statuses, until } from './asking.mjs';
import { imported } from './imports.mjs';
import { message, reason } from './telling.mjs';

export const STARTS = {
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
  E2: ['embedded PostgreSQL killed for good', async (world) => {
    const { tenure, directory } = world;
    const service = await tenure(embedded(directory));
    await until(service, 'readiness', 200);
    const control = join(directory, 'embedded', 'data', 'global', 'pg_control');
    renameSync(control, `${control}.away`);
    process.kill(postmaster(directory), 'SIGKILL');
    const killed = Date.now();
    const told = await imported(world, embedded(directory));
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
  U1: ['a schema in the address', async ({ tenure, server }) => {
    const database = await server();
    const service = await tenure([`--spring.r2dbc.url=${database.r2dbc}?schema=cv`]);
    await service.child.ended;
    return `“${reason(service.log())}” (${service.child.exitCode})`;
  }],
};

function embedded(directory) {
  return [`--tenure.database.directory=${join(directory, 'embedded')}`];
}

function postmaster(directory) {
  return Number(readFileSync(join(directory, 'embedded', 'data', 'postmaster.pid'), 'utf8')
    .split('\n')[0]);
}
