// How services come and go, and what those who ask see of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/processes.mjs';

export const SCENES = {
  M1: ['three services are restarted one after the other', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database));
    await replaceAll(world, services, on(database), world.jar);
    return traffic.end();
  }],
  M2: ['one of three is killed (kill -9)', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database));
    const killed = Date.now();
    await services[0].end('SIGKILL');
    await sleep(8000);
    return traffic.end(killed);
  }],
  M3: ['three services are replaced by newer ones', async (world) => {
    const database = await world.database();
    const { services, traffic } = await world.three(database, on(database), { jar: world.older });
    await replaceAll(world, services, on(database), world.jar);
    return traffic.end();
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
  S1: ['reads go to a standby', async (world) => {
    const { primary, standby, settings } = await replicated(world);
    const { traffic } = await world.three(primary, settings);
    const before = [primary, standby].map(rowsRead);
    await sleep(20_000);
    const read = [primary, standby].map((server, i) => rowsRead(server) - before[i]);
    return `${await traffic.end()}; rows read at the primary ${read[0]}, at the standby ${read[1]}`;
  }],
  S2: ['the standby is 10 s behind', async (world) => {
    const { primary, standby, settings } = await replicated(world);
    const { traffic } = await world.three(primary, settings);
    standby.psql('-c', 'select pg_wal_replay_pause()');
    await sleep(10_000);
    standby.psql('-c', 'select pg_wal_replay_resume()');
    await sleep(5000);
    return traffic.end();
  }],
  S3: ['the primary is killed (kill -9), the standby promoted 5 s later', async (world) => {
    const { primary, standby, settings } = await replicated(world);
    const { traffic } = await world.three(primary, settings);
    return failOver(primary, standby, traffic);
  }],
  S4: ['the same, and nobody reads at the standby', async (world) => {
    const { primary, standby, address } = await replicated(world);
    const { traffic } = await world.three(primary, address);
    return failOver(primary, standby, traffic);
  }],
};

async function replicated(world) {
  const primary = await world.database('primary');
  const port = Number(primary.address.split(':')[1]);
  const standby = await world.database('standby', { standbyOf: port });
  const servers = `${primary.address},${standby.address}`;
  const address = ['--tenure.samples=never',
    `--spring.r2dbc.url=r2dbc:postgresql:failover://bench@${servers}/postgres`];
  const settings = [...address, `--tenure.database.reader-url=${standby.r2dbc}`];
  return { primary, standby, address, settings };
}

async function failOver(primary, standby, traffic) {
  const killed = Date.now();
  await primary.end('SIGKILL');
  await sleep(5000);
  standby.psql('-c', 'select pg_promote()');
  await sleep(15_000);
  return traffic.end(killed);
}

function rowsRead(server) {
  return Number(server.psql('-c', `select sum(idx_tup_fetch + seq_tup_read)::bigint
    from pg_stat_user_tables`));
}

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
