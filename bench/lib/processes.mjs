// Starts programs, ends them with this one, and reads from /proc what they cost.
import { spawn, spawnSync } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const TICKS_PER_MS = Number(output('getconf', ['CLK_TCK'])) / 1000;
const started = [];

/** Runs a program to its end and returns what it printed; throws where it fails. */
export function output(program, args, options = {}) {
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (run.error) throw new Error(`${program} cannot be run: ${run.error.message}`);
  if (run.status !== 0) {
    throw new Error(`${program} ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  }
  return run.stdout?.trim();
}

/** Runs a program to its end, lets others run meanwhile, and returns all that it printed. */
export function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('error', () => reject(new Error(`${program} is missing: install it`)));
    child.on('close', () => resolve(printed));
  });
}

/**
 * Starts a program in a process group of its own, which `stopAll` ends by `signal`, and the kernel
 * should this process be killed.
 */
export function start(program, args, { log, env = {}, signal = 'SIGTERM', wrapper = [] } = {}) {
  const file = openSync(log, 'a');
  const line = [...wrapper, 'setpriv', '--pdeathsig', signal.slice(3), program, ...args];
  const child = spawn(line[0], line.slice(1), {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', file, file],
  });
  child.ended = new Promise((resolve) => child.once('close', resolve));
  child.log = log;
  child.endBy = signal;
  started.push(child);
  return child;
}

export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) child.kill(child.endBy);
  await child.ended;
}

/** Ends what was started, the last first. */
export async function stopAll() {
  for (const child of started.splice(0).reverse()) await stop(child);
}

/** Ends all programs when this one ends: by itself, by a fault or by a signal. */
export async function withPrograms(work) {
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => reject(new Error(`ended by ${signal}`)));
    }
  });
  try {
    return await Promise.race([work(), interrupted]);
  } finally {
    await stopAll();
  }
}

/** Waits until `probe` gives something true; throws where the program ends or five minutes do. */
export async function ready(child, probe) {
  for (const end = Date.now() + 300_000; Date.now() < end; ) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await Promise.resolve().then(probe).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not ready: ${child.spawnargs.join(' ')}\n${readFileSync(child.log, 'utf8')}`);
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** CPU time in ms of a process and all below it, children that have ended included. */
export function cpuMs(pid) {
  return tree(pid).reduce((sum, one) => sum + one.ticks, 0) / TICKS_PER_MS;
}

/** Memory in MB that a process and all below it hold. */
export function residentMb(pid) {
  const kb = tree(pid).map(({ pid: one }) => {
    const status = read(`/proc/${one}/status`) ?? '';
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  });
  return Math.round(kb.reduce((a, b) => a + b, 0) / 1024);
}

function tree(root) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(stat).filter(Boolean);
  const found = all.filter((one) => one.pid === root);
  for (const parent of found) found.push(...all.filter((one) => one.parent === parent.pid));
  return found;
}

// The fields after the program's name, in parentheses: proc_pid_stat(5).
function stat(pid) {
  const text = read(`/proc/${pid}/stat`);
  if (!text) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid: Number(pid), parent: Number(fields[1]), ticks };
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
