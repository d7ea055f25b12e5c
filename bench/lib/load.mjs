// Puts a server under load by wrk, and says what each request cost it and PostgreSQL.
import { fileURLToPath } from 'node:url';
import { cpuMs, residentMb, run } from './processes.mjs';

const PAUSE_MS = 250;
const PAUSES = 240;
const SCRIPT = fileURLToPath(new URL('requests.lua', import.meta.url));

/**
 * Asks the requests of a file for some seconds and returns rates, latencies in ms, CPU ms a request
 * and MB; `look` looks into each answer for errors, which costs the one who asks.
 */
export async function load(server, postgres, file, { connections, seconds, look = false }) {
  const before = [cpuMs(server.pid), cpuMs(postgres.pid)];
  const printed = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s',
    SCRIPT, `http://127.0.0.1:${server.port}`, '--', file, look ? 'look' : '']);
  const after = [cpuMs(server.pid), cpuMs(postgres.pid)];
  await idle([server.pid, postgres.pid]);
  const found = /RESULT (.*)/.exec(printed);
  if (!found) throw new Error(`wrk failed:\n${printed}`);
  const { requests, seconds: took, ...rest } = JSON.parse(found[1]);
  const each = after.map((ms, i) => (ms - before[i]) / requests);
  return {
    rate: requests / took, ...rest,
    serverMs: each[0], postgresMs: each[1], mb: residentMb(server.pid),
  };
}

// What was under way when time was up is worked off, so that it burdens no other measurement.
async function idle(pids) {
  const busy = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  for (let tries = 0, before = busy(); tries < PAUSES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const now = busy();
    if (now - before < PAUSE_MS / 10) return;
    before = now;
  }
}
