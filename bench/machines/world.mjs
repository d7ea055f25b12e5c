// What a scene is played with: servers of PostgreSQL, processes of Tenure, and what they told.
import { get } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { javaHome } from '../lib/builds.mjs';
import { freePort, start, stop } from '../lib/processes.mjs';
import { startDatabase } from '../faults/database.mjs';
import { Balancer } from './balancer.mjs';
import { Traffic } from './traffic.mjs';

const JAVA = join(javaHome(), 'bin', 'java');
const GENERATE = fileURLToPath(new URL('../generate.sql', import.meta.url));
const HERE = { host: '127.0.0.1', wrapper: ['env'] };
const WARM = 15_000;
// Several start on few cores while others are asked.
const FRUGAL = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

export class World {
  #databases = [];
  #services = [];
  #balancer;

  constructor({ programs, jar, older, rate, directory }) {
    this.programs = programs;
    this.jar = jar;
    this.older = older;
    this.rate = rate;
    this.directory = directory;
  }

  async database(name = 'database', settings = {}) {
    const database = await startDatabase(this.programs, join(this.directory, name), HERE,
      { port: await freePort(), ...settings });
    this.#databases.push(database);
    return database;
  }

  /** Starts a service, at a port of its own or at one that another has left. */
  service(settings, { jar = this.jar, port } = {}) {
    const service = new Service(jar, settings, port, this.directory);
    this.#services.push(service);
    return service;
  }

  /** Starts three services over a database of a hundred people, and traffic that has gone on for a while. */
  async three(database, settings, options) {
    const services = [];
    for (let i = 0; i < 3; i++) {
      services.push(this.service(settings, { ...options, port: await freePort() }));
    }
    await Promise.all(services.map((service) => service.until(200)));
    database.psql('-v', 'first=1', '-v', 'last=100', '-v', 'seed=1', '-f', GENERATE);
    database.psql('-c', 'vacuum analyze');
    this.#balancer = new Balancer(services.map((service) => service.port));
    await this.#balancer.open();
    await sleep(1000);
    const warming = new Traffic(this.#balancer.port, this.rate);
    await warming.begin();
    await sleep(WARM);
    await warming.end();
    const traffic = new Traffic(this.#balancer.port, this.rate);
    await traffic.begin();
    await sleep(3000);
    return { services, traffic };
  }

  async end() {
    this.#balancer?.close();
    for (const service of this.#services) await service.end();
    for (const database of this.#databases) await database.end('SIGINT').catch(() => {});
  }
}

class Service {
  #child;

  constructor(jar, settings, port, directory) {
    this.port = port;
    this.#child = start(JAVA, [...FRUGAL, '-jar', jar, '--server.address=127.0.0.1',
      `--server.port=${port}`, '--tenure.imports.token=bench', ...settings],
    { log: join(directory, `tenure-${port}-${Date.now()}.log`) });
  }

  get log() {
    return readFileSync(this.#child.log, 'utf8');
  }

  /** Sends a signal and waits for the end. */
  async end(signal = 'SIGTERM') {
    this.#child.endBy = signal;
    await stop(this.#child);
  }

  async readiness() {
    return new Promise((resolve) => {
      get({ host: '127.0.0.1', port: this.port, path: '/actuator/health/readiness', agent: false },
        (response) => resolve(response.resume().statusCode)).on('error', () => resolve(0));
    });
  }

  async until(status, limit = 280_000) {
    for (const from = Date.now(); await this.readiness() !== status; await sleep(50)) {
      if (Date.now() - from > limit || this.#child.exitCode !== null) {
        throw new Error(`readiness is not ${status}:\n${this.log.slice(-4000)}`);
      }
    }
  }
}
