// Reads at a constant rate, and one writer whose versions show how old an answer is.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 5000;
const BETWEEN_WRITES = 700;
const PEOPLE = 100;

const QUESTIONS = [
  (n) => `{ person(slug: "person-${n}") { name positions { title achievements { text } } } }`,
  (n) => `{ person(slug: "person-${n}") { name tenure { months } technologies { tenure { months } } } }`,
  () => '{ people(first: 5) { nodes { name } totalCount } }',
];
const VERSIONED = '{ person(slug: "versioned") { headline positions { title } } }';

export class Traffic {
  #port;
  #between;
  #agent = new Agent({ keepAlive: true });
  #goesOn = true;
  #running;
  #committed = [];
  #reads = [];
  #writes = [];
  #asking = [];

  constructor(port, rate) {
    this.#port = port;
    this.#between = 1000 / rate;
  }

  /** Begins to read and write, as soon as the first version is written. */
  async begin() {
    for (let tries = 1; !(await this.#write()); tries++) {
      if (tries === 20) throw new Error(`nothing can be written: ${this.#writes.at(-1).reason}`);
      await sleep(500);
    }
    this.#running = [this.#readAll(), this.#writeAll()];
  }

  /** Ends it, and says what was seen; also of what failed after something happened, if it did. */
  async end(happened) {
    this.#goesOn = false;
    await Promise.all(this.#running);
    await Promise.all(this.#asking);
    this.#agent.destroy();
    const badReads = this.#reads.filter((one) => one.reason);
    const badWrites = this.#writes.filter((one) => one.reason);
    const good = this.#reads.filter((one) => !one.reason).map((one) => one.took).sort((a, b) => a - b);
    const ages = this.#reads.map((one) => one.age ?? 0);
    return [
      `${this.#reads.length} reads, ${badReads.length} failed${reasons(badReads)}`,
      `half within ${good[good.length >> 1]} ms, the slowest ${good.at(-1)} ms`,
      `${this.#writes.length} imports, ${badWrites.length} failed${reasons(badWrites)}`,
      `the oldest answer was out of date for ${Math.max(...ages)} ms when it was asked for`,
      ...(happened ? [`the last read that failed was asked ${lastAfter(happened, badReads)} after it, `
        + `the last import ${lastAfter(happened, badWrites)}`] : []),
    ].join('; ');
  }

  async #readAll() {
    for (let next = Date.now(), n = 0; this.#goesOn; next += this.#between, n++) {
      await sleep(Math.max(0, next - Date.now()));
      const question = n % 4 === 3 ? VERSIONED : QUESTIONS[n % 4](1 + (n * 7) % PEOPLE);
      this.#asking.push(this.#read(question));
    }
  }

  async #read(query) {
    const one = { at: Date.now() };
    this.#reads.push(one);
    const { data, reason } = await this.#ask('/graphql', JSON.stringify({ query }));
    one.took = Date.now() - one.at;
    one.reason = reason;
    if (!reason && query === VERSIONED) {
      one.age = this.#age(Number(/\d+/.exec(data.person.headline)[0]), one.at);
    }
  }

  /** Returns how long a version was out of date; nobody knows when one came that was given up. */
  #age(version, at) {
    if (this.#writes[version].reason) return undefined;
    const next = this.#committed.find((each) => each.version > version);
    return next && next.at < at ? at - next.at : 0;
  }

  async #writeAll() {
    while (this.#goesOn) {
      await sleep(BETWEEN_WRITES);
      await this.#write();
    }
  }

  async #write() {
    const one = { version: this.#writes.length, at: Date.now() };
    this.#writes.push(one);
    const body = JSON.stringify({
      basics: { name: 'Vera Sion', label: `Version ${one.version}` },
      work: [{ name: 'Acme', position: `Engineer ${one.version}`, startDate: '2020-01' }],
      meta: { 'x-tenure': { slug: 'versioned' } },
    });
    const { reason } = await this.#ask('/people', body, { authorization: 'Bearer bench' });
    one.reason = reason;
    if (!reason) this.#committed.push({ version: one.version, at: Date.now() });
    return !reason;
  }

  /** Returns the data of an answer, or the reason why there is none in time. */
  #ask(path, body, headers = {}) {
    return new Promise((resolve) => {
      const asked = request({ host: '127.0.0.1', port: this.#port, path, method: 'POST',
        agent: this.#agent, headers: { 'content-type': 'application/json',
          'content-length': Buffer.byteLength(body), ...headers } }, async (response) => {
        let text = '';
        try {
          for await (const piece of response) text += piece;
          resolve(read(response.statusCode, text));
        } catch (failure) {
          resolve({ reason: failure.code ?? failure.message });
        }
      });
      const late = setTimeout(() => asked.destroy(new Error('no answer in time')), PATIENCE);
      asked.on('close', () => clearTimeout(late));
      asked.on('error', (failure) => resolve({ reason: failure.code ?? failure.message }));
      asked.end(body);
    });
  }
}

function lastAfter(happened, failed) {
  const last = Math.max(happened, ...failed.map((one) => one.at));
  return `${((last - happened) / 1000).toFixed(1)} s`;
}

function read(status, text) {
  if (status > 299) return { reason: `${status} ${text.slice(0, 80)}` };
  const { data, errors } = JSON.parse(text);
  return errors ? { reason: errors[0].extensions.classification } : { data };
}

function reasons(failed) {
  const counts = new Map();
  for (const { reason } of failed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts.size === 0 ? ''
    : ` (${[...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')})`;
}
