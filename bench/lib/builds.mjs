// What is measured, built where it is absent.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { output } from './processes.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = join(ROOT, 'bench', 'peers');
const RAW = join(PEERS, 'raw');
const JDK = 25;

/** The home of a JDK that is new enough: JAVA_HOME, else one of those installed. */
export function javaHome() {
  const installed = existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm') : [];
  const homes = [process.env.JAVA_HOME, ...installed.map((name) => join('/usr/lib/jvm', name))];
  const found = homes.filter(Boolean).find((home) => {
    if (!existsSync(join(home, 'release')) || !existsSync(join(home, 'bin', 'javac'))) return false;
    const release = readFileSync(join(home, 'release'), 'utf8');
    return Number(/^JAVA_VERSION="(\d+)/m.exec(release)?.[1]) >= JDK;
  });
  if (!found) throw new Error(`no JDK ${JDK} or newer was found: set JAVA_HOME`);
  return found;
}

/** Tenure's jar; where it is absent it is built, with its pages where they are what is measured. */
export function tenureJar({ pages = false } = {}) {
  if (!jar()) maven('-DskipTests', `-Dfrontend.skip=${!pages}`, 'package');
  return jar();
}

/** The jar of the oldest commit that can share a database with this one: migrations were only added since. */
export function olderJar() {
  const git = (...args) => output('git', args, { cwd: ROOT });
  const hash = git('log', '-1', '--diff-filter=MDR', '--format=%H', '--', 'schema/migration');
  const kept = join(ROOT, 'target', `older-${hash.slice(0, 12)}.jar`);
  if (existsSync(kept)) return kept;
  const tree = mkdtempSync(join(tmpdir(), 'tenure-older-'));
  git('worktree', 'add', '--force', '--detach', tree, hash);
  try {
    maven('-f', join(tree, 'pom.xml'), '-Dmaven.test.skip=true', '-Dfrontend.skip=true', 'package');
    copyFileSync(jar(join(tree, 'target')), kept);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
  return kept;
}

/** The class path of the server that hands on what PostgreSQL builds. */
export function rawClassPath() {
  if (!existsSync(join(RAW, 'target', 'lib'))) maven('-f', join(RAW, 'pom.xml'), 'package');
  return [join(RAW, 'target', 'classes'), join(RAW, 'target', 'lib', '*')].join(':');
}

/** The Node.js that peers run on, installed with them. */
export function peersNode() {
  const node = join(PEERS, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(node)) output('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS });
  return node;
}

function jar(target = join(ROOT, 'target')) {
  const name = existsSync(target)
    && readdirSync(target).find((file) => /^tenure-.*\.jar$/.test(file));
  return name ? join(target, name) : null;
}

function maven(...args) {
  const env = { ...process.env, JAVA_HOME: javaHome() };
  output(join(ROOT, 'mvnw'), ['-q', '-B', ...args], { cwd: ROOT, env });
}
