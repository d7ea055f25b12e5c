// What a page asks the API, shown as GraphQL, a command and a script, in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import axe from 'axe-core';

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

const dialog = () => page.getByRole('dialog', { name: 'What this page asks' });
const show = async () => {
  // The dialog has what the page asks by then.
  await page.waitForLoadState('networkidle');
  await page.getByRole('banner').getByRole('link', { name: 'GraphQL' }).click();
  await dialog().waitFor();
};

for (const [address, name, variable] of [
  ['/people/architect?tech=kubernetes', 'Matches', 'kubernetes'],
  ['/people/architect', 'PersonPage', 'architect'],
  ['/people?tech=go&months=24', 'PeopleFound', 'minMonths'],
  ['/technologies/kubernetes', 'TechnologyPage', 'kubernetes'],
  ['/technologies?q=kube', 'CatalogueFound', 'kube'],
  ['/people/architect?years=earliest', 'TechnologyYears', 'architect'],
  ['/people/architect/checklist?tech=go&months=24', 'Check', 'minMonths'],
  ['/compare?who=architect&who=kenji-okafor&tech=go', 'Check', 'architect'],
]) {
  test(`shows what ${address} asks`, async () => {
    await visit(page, address ?? '');
    await show();
    const text = await dialog().getByRole('region', { name: 'GraphQL' }).textContent();
    assert.match(text ?? '', new RegExp(`^query ${name}[^]*# Variables[^]*${variable}`));
    assert.equal(await dialog().getByRole('combobox').inputValue(), '0');
  });
}

test('tells apart what is asked about several people', async () => {
  await visit(page, '/compare?who=architect&who=kenji-okafor&tech=go');
  await show();
  const names = await dialog().getByRole('option').allTextContents();
  assert.deepEqual(names.slice(0, 2), ['Check (architect)', 'Check (kenji-okafor)']);
});

test('leads to GraphiQL where a page asks nothing', async () => {
  await visit(page, '/add');
  await page.getByRole('banner').getByRole('link', { name: 'GraphQL' }).click();
  await page.waitForURL('**/graphiql');
});

test('asks no longer what the page before asked', async () => {
  await visit(page, '/people/architect?tech=kubernetes');
  await page.getByRole('link', { name: 'Technologies', exact: true }).click();
  await page.getByRole('heading', { name: 'Technologies', level: 1 }).waitFor();
  await show();
  const names = await dialog().getByRole('option').allTextContents();
  assert(!names.includes('Matches') && !names.includes('PersonPage'), names.join());
});

test('gives a script that answers', async () => {
  await visit(page, '/people/architect?tech=kubernetes');
  await show();
  await dialog().getByRole('button', { name: 'fetch' }).click();
  const script = await dialog().getByRole('region', { name: 'fetch' }).textContent();
  const data = await page.evaluate(`(async () => { ${script}\n return errors ?? data; })()`);
  assert(data.person.positions.length > 0);
  await dialog().getByRole('button', { name: 'curl' }).click();
  const command = await dialog().getByRole('region', { name: 'curl' }).textContent();
  assert(command?.startsWith(`curl '${origin}/graphql' `));
});

test('closes by Escape and gives the focus back', async () => {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  const focused = await page.evaluate('document.activeElement.textContent');
  assert.equal(focused, 'GraphQL');
});

test('is accessible and fits at any width, in both themes', async () => {
  await show();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate('axe.run()');
      assert.deepEqual(violations, []);
      const box = await dialog().boundingBox();
      assert(box && box.x >= 0 && box.x + box.width <= width);
    }
  }
});

test('leads to GraphiQL with the query', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog().getByRole('link', { name: 'Open in GraphiQL' }).click();
  await page.getByText('query Matches').first().waitFor();
  const { search } = new URL(page.url());
  assert.match(new URLSearchParams(search).get('variables') ?? '', /kubernetes/);
});

test('breaks no rule of the pages', () => assert.deepEqual(browser.faults, []));
