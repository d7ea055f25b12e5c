// How services come and go, and what those who ask see of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/processes.mjs';

export const SCENES = {
  M1: ['three services are restarted one after the other', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database));
    await replaceAll(world, services, on(database), world.jar);
    return (await traffic.end()).told;
  }],
  M2: ['one of three is killed (kill -9)', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database));
    await services[0].end('SIGKILL');
    await sleep(5000);
    return (await traffic.end()).told;
  }],
  M3: ['three services are replaced by newer ones', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database), { jar: world.older });
    await replaceAll(world, services, on(database), world.jar);
    return (await traffic.end()).told;
  }],
  M4: ['three services start at once on an empty database', async (world) => {
    const database = await world.database();
    const settings = on(database, 'always');
    const services = [];
    for (let i = 0; i < 3; i++) services.push(world.service(settings, { port: await freePort() }));
    await Promise.all(services.map((service) => service.until(200)));
    const logs = services.map((service) => service.log);
    const times = (pattern) => logs.flatMap((log) => log.match(pattern) ?? []).length;
    const [people, migrations] = ['person', 'flyway_schema_history']
      .map((table) => database.psql('-c', `select count(*) from ${table}`));
    return `${times(/Successfully applied \d+ migration/g)} migrated (${migrations} migrations), `
      + `${times(/Loading the catalogue/g)} loaded the catalogue, ${times(/Sample \w+: /g)} samples `
      + `were imported for ${people} people; ${times(/ ERROR /g)} errors`;
  }],
};

function on(database, samples = 'never') {
  return [`--tenure.samples=${samples}`, `--spring.r2dbc.url=${database.r2dbc}`];
}

/** Ends each service and starts another in its place, the next when that one is ready. */
async function replaceAll(world, services, settings, jar) {
  for (const [i, { port }] of services.entries()) {
    await services[i].end();
    services[i] = world.service(settings, { jar, port });
    await services[i].until(200);
    await sleep(3000);
  }
}
