// Requirements checked in Chromium: pasted as text, sent as a link, proved by sentences.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open, origin, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open();
  page = browser.page;
});

after(() => browser?.close());

const checklist = '/people/architect/checklist';
/** @param {string} query */
const settle = (query) => page.waitForURL(`${origin}${checklist}${query}`);
/** @param {string} text */
const sum = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
/** @param {string} name */
const item = (name) =>
  page
    .getByRole('list', { name: 'Requirements' })
    .locator('> li')
    .filter({
      has: page.getByRole('heading', { level: 2, name, exact: true }),
    });

test('leads from the résumé to the checklist, with what is asked there', async () => {
  await visit(page, '/people/architect?tech=kubernetes');
  await page.getByRole('link', { name: 'Checklist' }).click();
  await settle('?tech=kubernetes');
  await sum('1 of 1 met');
});

test('checks a pasted list line by line', async () => {
  await visit(page, checklist);
  const lines = ['- Go 3+ years in banks', 'k8s since 2020', 'Java, at least 5 years', 'Kubernets'];
  await page.getByRole('textbox', { name: /one requirement a line/ }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Check 4 lines' }).click();
  await sum('1 of 4 met; 1 not met; 1 cannot be told; 1 not checked.');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  await item('Go').getByText('Not understood, and not checked: “in banks”').waitFor();
  await item('Go').getByText('met', { exact: true }).waitFor();
  await item('Kubernetes').getByText('cannot tell', { exact: true }).waitFor();
  await item('Java').getByText('The résumé shows no use of it that counts.').waitFor();
  await page.getByRole('button', { name: 'kubernetes', exact: true }).click();
  await sum('2 of 4 met');
});

test('proves it by sentences with marks', async () => {
  await item('Go')
    .getByRole('button', { name: /^Where it says so/ })
    .click();
  await item('Go').locator('mark').first().waitFor();
});

test('says the same to whom the link is sent', async () => {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await sum('2 of 4 met; 1 not met; 1 cannot be told.');
  await page.goBack();
});

test('asks for more by the fields of a line, in steps of the history', async () => {
  await visit(page, `${checklist}?tech=go`);
  await page.getByRole('textbox', { name: 'at least' }).fill('40');
  await settle('?tech=go&months=480');
  await sum('0 of 1 met; 1 not met');
  await page.goBack();
  await settle('?tech=go');
  await sum('1 of 1 met');
});

test('compares people who are picked from the list', async () => {
  await visit(page, '/people?tech=kubernetes&months=24');
  await page.getByRole('button', { name: 'Compare: Senior Architect' }).click();
  await page.getByRole('button', { name: 'Compare: Kenji Okafor' }).click();
  await page.getByRole('link', { name: 'Side by side' }).click();
  await page.waitForURL(/\/compare\?who=[\w-]+&who=[\w-]+&tech=kubernetes&months=24$/);
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: /^Kubernetes\s*at least 2 years/ }),
  });
  await row.getByText('cannot tell').first().waitFor();
  await page.getByRole('combobox', { name: 'Add a person' }).fill('mara');
  await page.getByRole('option', { name: /^Mara Lindqvist/ }).click();
  await page.waitForURL(/who=mara-lindqvist/);
  await page.getByRole('columnheader', { name: /^Mara Lindqvist/ }).waitFor();
});

test('keeps the dates on the way from people to checklist, comparison and résumé', async () => {
  const dates = /[?&]from=2016&to=2019(&|$)/;
  const fields = async () => {
    await page.waitForURL(dates);
    const bounds = page.getByRole('group', { name: 'Date range' }).getByRole('textbox');
    assert.equal(await bounds.first().inputValue(), '2016');
    assert.equal(await bounds.last().inputValue(), '2019');
  };
  await visit(page, '/people?tech=kubernetes&months=24&from=2016&to=2019');
  await page
    .getByRole('link', { name: /^Checklist/ })
    .first()
    .click();
  await item('Kubernetes').getByText('within 2016 – 2019').waitFor();
  await fields();
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('cell').getByText('within 2016 – 2019').first().waitFor();
  await fields();
  await page.getByRole('cell').getByRole('link').first().click();
  await page.waitForURL(dates);
  await page.getByRole('link', { name: 'Checklist' }).click();
  await fields();
});

test('takes a requirement away beside its name on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, `${checklist}?tech=kubernetes&months=24`);
  const name = await item('Kubernetes').getByRole('heading').boundingBox();
  const button = await page.getByRole('button', { name: 'Remove Kubernetes' }).boundingBox();
  assert(name && button && button.y < name.y + name.height && button.x > 280);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('keeps a comparison of four a table on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  const people = ['architect', 'kenji-okafor', 'mara-lindqvist', 'ines-barragan-wu'];
  const who = people.map((slug) => `who=${slug}`).join('&');
  await visit(page, `/compare?${who}&tech=kubernetes&months=24&tech=go`);
  const cells = page.getByRole('row').nth(1).getByRole('cell');
  await cells
    .nth(3)
    .getByText(/met|cannot tell/)
    .waitFor();
  assert.equal(await page.getByRole('columnheader').count(), 4);
  assert.equal(await page.getByRole('rowheader').count(), 2);
  const removals = page.getByRole('columnheader').getByRole('button', { name: /^Remove / });
  for (const row of [cells, removals]) {
    const tops = await row.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    assert.equal(tops.length, 4);
    assert.equal(new Set(tops).size, 1, `they stand at ${tops}`);
  }
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert(excess <= 0, `it is ${excess} px too wide`);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('breaks no policy and asks no other host', () => {
  assert.deepEqual(browser.faults, []);
});
