// A résumé added in Chromium: dropped, chosen or pasted, shown as it was understood, by the token alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, test } from 'node:test';

import { open, visit } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const resume = '# Pat Added\n\n## Experience\n\n### Engineer, Acme (2019 - 2020)\n\n- Wrote Go\n';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open({ viewport: { width: 360, height: 780 } });
  page = browser.page;
});

beforeEach(() => visit(page, '/add'));

after(() => browser?.close());

/** @param {string} token */
const read = async (token) => {
  await page.getByLabel('Token').fill(token);
  await page.keyboard.press('Enter');
};
const understood = () => page.getByRole('heading', { name: 'Engineer · Acme' }).waitFor();

test('reads a text that is pasted, by keyboard alone, and keeps nothing of the token', async () => {
  await page.getByLabel('Or its text').focus();
  await page.keyboard.insertText(resume);
  await read('browser');
  await understood();
  assert.match(await page.locator(':focus').innerText(), /nothing is kept yet/);
  assert(!page.url().includes('browser'));
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  assert(!kept.includes('"browser"'));
});

test('reads a file that is chosen, and one that is dropped', async () => {
  const file = { name: 'pat.md', mimeType: 'text/markdown', buffer: Buffer.from(resume) };
  await page.getByLabel('A file').setInputFiles(file);
  await read('browser');
  await understood();
  await visit(page, '/add');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'pat.md'));
    return data;
  }, resume);
  await page.getByLabel('Or its text').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('“pat.md”, 1 KiB').waitFor();
  await read('browser');
  await understood();
});

test('says that a token is not the right one, and what is no résumé', async () => {
  await page.getByLabel('Or its text').fill('{"basics": ');
  await read('another');
  await page.getByText('This is not the token of the service.').waitFor();
  await read('browser');
  await page.getByRole('heading', { name: 'It was not taken' }).waitFor();
  await page.getByRole('heading', { name: 'look at' }).waitFor();
});

test('fits a phone, and has nothing that shuts anybody out', async () => {
  await page.getByLabel('Or its text').fill(resume);
  await read('browser');
  await understood();
  assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run()');
  assert.deepEqual(violations, []);
});
