// A round-robin proxy as small as it can be: it asks each server for its readiness, and tries
// another one only where a connection is refused, for then nothing was sent.
import { Agent, createServer, get, request } from 'node:http';

const BETWEEN_LOOKS = 500;

export class Balancer {
  #servers;
  #next = 0;
  #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  #looking;
  #http = createServer((asked, answer) => this.#pass(asked, answer));

  /** Stands before servers, which are named by their ports. */
  constructor(ports) {
    this.#servers = ports.map((port) => ({ port, isReady: false }));
  }

  get port() {
    return this.#http.address().port;
  }

  async open() {
    await new Promise((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    this.#looking = setInterval(() => this.#servers.forEach(look), BETWEEN_LOOKS);
  }

  close() {
    clearInterval(this.#looking);
    this.#agent.destroy();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  async #pass(asked, answer) {
    const pieces = [];
    for await (const piece of asked) pieces.push(piece);
    this.#send(asked, Buffer.concat(pieces), answer, this.#servers.length);
  }

  #send(asked, body, answer, tries) {
    const server = this.#choose();
    if (!server || tries === 0) return refuse(answer, 503, 'no server is ready');
    const { method, url, headers } = asked;
    const passed = request({ host: '127.0.0.1', port: server.port, agent: this.#agent, method,
      path: url, headers }, (response) => {
      const { connection, ...rest } = response.headers;
      answer.writeHead(response.statusCode, rest);
      response.on('error', () => answer.destroy());
      response.pipe(answer);
    });
    passed.on('error', (failure) => {
      if (failure.code === 'ECONNREFUSED') {
        server.isReady = false;
        this.#send(asked, body, answer, tries - 1);
      } else if (answer.headersSent) {
        answer.destroy();
      } else {
        refuse(answer, 502, failure.code ?? failure.message);
      }
    });
    passed.end(body);
  }

  #choose() {
    const ready = this.#servers.filter((server) => server.isReady);
    return ready[this.#next++ % ready.length];
  }
}

function look(server) {
  const asked = get({ host: '127.0.0.1', port: server.port, agent: false, timeout: 2000,
    path: '/actuator/health/readiness' }, (response) => {
    server.isReady = response.statusCode === 200;
    response.resume();
  });
  asked.on('timeout', () => asked.destroy());
  asked.on('error', () => { server.isReady = false; });
}

function refuse(answer, status, reason) {
  answer.writeHead(status, { 'content-type': 'text/plain' });
  answer.end(reason);
}
