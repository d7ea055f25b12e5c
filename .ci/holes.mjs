// Asks OSV (https://osv.dev) for known holes of what the jar carries and the front end is built of.
// Exit status 1: there are some, or it refuses to say. Where it cannot be reached, a line says so.
// OSV_URL names another place that answers as it does.
import { readFile } from 'node:fs/promises';

const OSV = process.env.OSV_URL ?? 'https://api.osv.dev';
const MOST_AT_ONCE = 1000;

const read = async (path) =>
  JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));

const { components } = await read('target/classes/META-INF/sbom/application.cdx.json');
const { packages } = await read('src/main/frontend/package-lock.json');
const FOLDER = 'node_modules/';
const modules = Object.entries(packages)
  .filter(([path]) => path.includes(FOLDER))
  .map(([path, { name, version }]) => [
    name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length), version])
  .map(([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`);
const purls = [...new Set([...components.map(({ purl }) => purl).filter(Boolean), ...modules])]
  .map((purl) => purl.replace(/[?#].*/, ''));

/** The ids of known holes, one list for each package. */
async function holes(asked) {
  const response = await fetch(`${OSV}/v1/querybatch`, {
    method: 'POST',
    body: JSON.stringify({ queries: asked.map((purl) => ({ package: { purl } })) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    console.error(`${OSV} answered ${response.status} to a question about known holes`);
    process.exit(1);
  }
  const { results } = await response.json();
  return results.map(({ vulns = [] }) => vulns.map(({ id }) => id));
}

let found = [];
try {
  for (let first = 0; first < purls.length; first += MOST_AT_ONCE) {
    found = found.concat(await holes(purls.slice(first, first + MOST_AT_ONCE)));
  }
} catch (failure) {
  console.log(`Known holes were not looked for: ${failure.cause?.message ?? failure.message}`);
  process.exit(0);
}
const open = purls.flatMap((purl, i) => (found[i].length ? [`${purl}: ${found[i].join(', ')}`] : []));
console.log([`${purls.length} packages, ${open.length} with known holes`, ...open].join('\n'));
process.exitCode = open.length ? 1 : 0;
