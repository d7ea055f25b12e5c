// Opens GraphiQL of the service at SERVICE in the Chromium at CHROMIUM; leaves a picture at SCREENSHOT.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import axe from 'axe-core';
import { chromium } from 'playwright-core';

const { SERVICE, CHROMIUM, SCREENSHOT } = /** @type {Record<string, string>} */ (process.env);
const origin = new URL(SERVICE ?? '').origin;
const profile = mkdtempSync(join(tmpdir(), 'tenure-graphiql-'));
const examples = readdirSync(new URL('examples/', import.meta.url))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8'))
  .map((document) => [...document.matchAll(/^# (.+)$/gm)].map((line) => line[1]).join(' '));

/** @type {import('playwright-core').BrowserContext} */
let browser;
/** @type {import('playwright-core').Page} */
let page;
const buttons = () => page.getByRole('region', { name: 'Examples' }).getByRole('listitem').getByRole('button');
/** @type {string[]} */
const elsewhere = [];
/** @type {string[]} */
const complaints = [];

before(async () => {
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--no-first-run'],
    viewport: { width: 1600, height: 900 },
    colorScheme: 'light',
  });
  browser.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      elsewhere.push(request.url());
    }
  });
  page = browser.pages()[0] ?? (await browser.newPage());
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().startsWith('policy:')) {
      complaints.push(message.text());
    }
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (violation) =>
      console.log('policy:', violation.violatedDirective, violation.blockedURI, violation.sample),
    ),
  );
  await page.goto(`${origin}/graphiql`);
});

after(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('opens with the examples beside the editor', async () => {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  assert.equal(await page.title(), 'Tenure · GraphiQL');
  assert.deepEqual(await buttons().locator('> :first-child').allTextContents(), examples);
});

for (const [index, question] of examples.entries()) {
  test(`answers: ${question}`, async () => {
    const response = page.waitForResponse(
      (r) => r.url() === `${origin}/graphql` && !r.request().postData()?.includes('__schema'),
    );
    await buttons().nth(index).click();
    const answer = await (await response).json();
    assert.equal(answer.errors, undefined);
    await page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor();
    if (index === 0) {
      await page.screenshot({ path: SCREENSHOT });
    }
  });
}

test('keeps the tab of an example in sight, in place of the one before', async () => {
  const tabs = page.getByRole('list', { name: 'Select active operation' }).getByRole('listitem');
  assert.equal(await tabs.count(), 1);
  assert.equal(await tabs.getByRole('button', { name: 'Search' }).getAttribute('aria-current'), 'true');
  assert((await tabs.boundingBox())?.x);
});

test('remembers a question once, however often it is asked', async () => {
  for (const index of [1, 0, 1]) {
    await buttons().nth(index).click();
    await page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor();
  }
  await page.getByRole('button', { name: 'Show History' }).click();
  const entries = page.locator('.graphiql-history-item-label');
  await entries.first().waitFor();
  const names = await entries.allTextContents();
  assert.deepEqual([...new Set(names)], names);
  assert.equal(names[0], 'Resume');
  assert(await page.getByRole('button', { name: 'Resume' }).count());
});

test('knows the schema and marks what is not in it', async () => {
  assert.equal(await page.locator('.squiggly-error').count(), 0);
  await page.locator('.graphiql-tab-add').click();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.type('{ nobody');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
});

const question = 'query A($t: String!) { technology(name: $t) { name } }\nquery B { node(id: "x") { id } }';
const link = `/graphiql?${new URLSearchParams({ query: question, variables: '{"t": "k8s"}', operationName: 'B' })}`;

test('opens with the question of a link, and writes the link of a question', async () => {
  await page.goto(origin + link);
  await page.getByText('query A($t: String!)').waitFor();
  await page.getByText('"k8s"').waitFor();
  await page.locator('.graphiql-tab-active').getByText('B').waitFor();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# changed');
  await page.waitForURL(/changed/);
  const written = new URL(page.url()).searchParams;
  assert.equal(written.get('query'), `${question}# changed`);
  assert.equal(written.get('variables'), '{"t": "k8s"}');
});

test('builds a query by choosing fields, by key too', async () => {
  await page.goto(`${origin}/graphiql?query=${encodeURIComponent('query C { technology(name: "go") { id } }')}`);
  await page.getByRole('button', { name: 'Show Explorer' }).click();
  const explorer = page.getByRole('region', { name: 'Explorer' });
  await explorer.getByRole('button', { name: 'aliases' }).press('Enter');
  await page.waitForURL(/aliases/);
  assert.match(new URL(page.url()).searchParams.get('query') ?? '', /id\s+aliases/);
});

test('leads back to the pages', async () => {
  assert.equal(await page.getByRole('link', { name: 'Tenure' }).getAttribute('href'), '/');
  assert.equal(await page.getByRole('link', { name: 'People' }).getAttribute('href'), '/people');
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [1280, 390]) {
    test(`is accessible at ${width} px, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(origin + link);
      await page.getByText('query A($t: String!)').waitFor();
      await page.evaluate(axe.source);
      for (const pane of ['Examples', 'Explorer', 'History']) {
        const button = page.getByRole('button', { name: `Show ${pane}` });
        if (await button.count()) {
          await button.click();
        }
        await page.getByRole('region', { name: pane }).waitFor();
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        assert((await page.locator('.result-window').boundingBox())?.height);
        // Left out: the text in Monaco, whose colours for comments and types are those of its own theme.
        const { violations } = await page.evaluate("axe.run({ exclude: ['.monaco-editor'] })");
        assert.deepEqual(violations, []);
      }
    });
  }
}

test('asks no other host and breaks no policy', () => {
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(complaints, []);
});
