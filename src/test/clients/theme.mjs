// Renders résumés in a published theme: node theme.mjs <theme> <résumé> <page> <résumé> <page> …
import { readFile, writeFile } from 'node:fs/promises';

const [name, ...files] = process.argv.slice(2);
const theme = await import(name);
const render = theme.render ?? theme.default.render;
for (let i = 0; i < files.length; i += 2) {
  await writeFile(files[i + 1], await render(JSON.parse(await readFile(files[i], 'utf8'))));
}
