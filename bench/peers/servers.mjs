// The servers that are compared, each over the same database.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaHome, peersNode, rawClassPath } from '../lib/builds.mjs';
import { startTenure } from '../lib/crowd.mjs';
import { freePort, ready, start } from '../lib/processes.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What Tenure is told when it is asked again what it has answered, and when it is not. */
const TENURE = {
  tenure: [],
  'tenure-kept': ['--tenure.cache.enabled=true', '--tenure.cache.size=256MB'],
};

/** Starts a server; it has a `port` and a `pid`. */
export async function startServer(name, { jar, postgres, directory }) {
  const port = await freePort();
  const log = join(directory, `${name}.log`);
  const child = TENURE[name]
    ? await startTenure(jar, postgres, port, log, TENURE[name])
    : await startPeer(name, postgres, port, log);
  return { name, port, pid: child.pid };
}

async function startPeer(name, postgres, port, log) {
  const [program, args] = name === 'raw'
    ? [join(javaHome(), 'bin', 'java'), ['-Xmx1g', '-cp', rawClassPath(), 'RawSql']]
    : [peersNode(), [join(HERE, `${name}.mjs`)]];
  const env = { DATABASE: postgres.url, PORT: port, NODE_ENV: 'production',
    GRAPHILE_ENV: 'production' };
  const child = start(program, args, { log, env });
  await ready(child, async () =>
    fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1000) }));
  return child;
}
