// How long the threads of a service are held by what runs there, in CPU time; see Lag.java.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { javaHome } from './builds.mjs';
import { run } from './processes.mjs';

const SOURCE = fileURLToPath(new URL('Lag.java', import.meta.url));
const PATIENCE = 30_000;

/** Looks for some seconds and returns the most CPU ms that a thread was held, by the kind of thread. */
export async function held({ pid }, seconds) {
  const directory = mkdtempSync(join(tmpdir(), 'tenure-lag-'));
  try {
    const told = join(directory, 'told');
    const jar = await agent(directory);
    await run(tool('jcmd'), [String(pid), 'JVMTI.agent_load', jar, `${told},${seconds}`]);
    for (const end = Date.now() + seconds * 1000 + PATIENCE; !existsSync(told); await sleep(200)) {
      if (Date.now() > end) throw new Error('nothing was told of the threads');
    }
    const longest = new Map();
    for (const line of readFileSync(told, 'utf8').trim().split('\n')) {
      const [thread, ms] = line.split('\t');
      const kind = thread.replace(/-(epoll|nio|kqueue)?-?\d+$/, '');
      longest.set(kind, Math.max(longest.get(kind) ?? 0, Number(ms)));
    }
    return longest;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function agent(directory) {
  const manifest = join(directory, 'manifest');
  const jar = join(directory, 'lag.jar');
  writeFileSync(manifest, 'Agent-Class: Lag\n');
  await run(tool('javac'), ['-d', directory, SOURCE]);
  await run(tool('jar'), ['--create', '--file', jar, '--manifest', manifest, '-C', directory, '.']);
  return jar;
}

const tool = (name) => join(javaHome(), 'bin', name);
