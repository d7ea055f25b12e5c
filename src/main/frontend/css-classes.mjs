// Types the classes of CSS modules, so that tsc refuses one that does not exist, and fails where
// one is not used.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { scopedName } from './plugins/scoped-name.mjs';

const files = ['app', 'graphiql'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
/** @param {RegExp} name */
const contentsOf = (name) =>
  files
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The classes of each style sheet; each is taken out when it is met in a component or a page. */
const unused = new Map(
  contentsOf(/\.module\.css$/).map(({ file, text }) => [file, classesIn(text)]),
);
/** @type {string[]} */
const faults = [];

const scoped = new Map();
for (const [file, classes] of unused) {
  writeTypes(file, [...classes].sort());
  for (const name of classes) {
    if (scoped.has(scopedName(name, file))) {
      faults.push(`${file}: .${name} has the same name on the page as that of another style sheet`);
    }
    scoped.set(scopedName(name, file), { file, name });
  }
}
for (const { file, text } of contentsOf(/\.tsx?$/)) {
  for (const [, name, path] of text.matchAll(/^import (\w+) from '(.+\.module\.css)';$/gm)) {
    const sheet = unused.get(join(dirname(file), path ?? ''));
    if (text.includes(`${name}[`)) {
      sheet?.clear();
    }
    for (const [, used] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) {
      sheet?.delete(used ?? '');
    }
  }
}
for (const { file, text } of contentsOf(/\.html$/)) {
  for (const name of [...text.matchAll(/ class="([^"]+)"/g)].flatMap(([, of = '']) =>
    of.split(' '),
  )) {
    const known = scoped.get(name);
    if (!known) {
      faults.push(`${file}: no style sheet has the class ${name}`);
    }
    unused.get(known?.file)?.delete(known?.name);
  }
}
for (const [file, classes] of unused) {
  faults.push(...[...classes].map((name) => `${file}: .${name} is used nowhere`));
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

/** @param {string} css */
function classesIn(css) {
  const selectors = css.replace(/\/\*.*?\*\/|"[^"]*"|'[^']*'|:global\([^)]*\)/gs, '');
  return new Set([...selectors.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name));
}

/**
 * @param {string} file
 * @param {string[]} classes
 */
function writeTypes(file, classes) {
  const members = classes.map((name) => `  readonly ${name}: string;\n`).join('');
  const types = `declare const classes: {\n${members}};\nexport default classes;\n`;
  const target = file.replace(/\.css$/, '.d.css.ts');
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
    writeFileSync(target, types);
  }
}
