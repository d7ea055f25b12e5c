// graphql-cop, where a checkout of it and what it needs of Python are there.
import { join } from 'node:path';
import { output } from '../lib/processes.mjs';

// The schema is public, and queries may be asked by GET, as caches and clients want it.
const ALLOWED = ['Introspection', 'GET Method Query Support'];

/** Fails where it finds more than what is meant to be so. */
export async function cop({ port, checkout }) {
  if (!checkout) return 'left out: name a checkout of github.com/dolevf/graphql-cop by --cop';
  const printed = output('python3', [join(checkout, 'graphql-cop.py'), '-t',
    `http://127.0.0.1:${port}/graphql`, '-o', 'json'], { cwd: checkout });
  const looked = JSON.parse(printed.slice(printed.indexOf('[')));
  const found = looked.filter(({ result }) => result).map(({ title }) => title);
  if (found.some((title) => !ALLOWED.includes(title))) throw new Error(found.join(', '));
  return `${looked.length} looked for; found: ${found.join(', ') || 'nothing'}`;
}
