// Opens GraphiQL of the service at SERVICE in the Chromium at CHROMIUM; leaves a picture at SCREENSHOT.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

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

test('knows the schema and marks what is not in it', async () => {
  assert.equal(await page.locator('.squiggly-error').count(), 0);
  await page.locator('.graphiql-tab-add').click();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.type('{ nobody');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
});

test('asks no other host and breaks no policy', () => {
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(complaints, []);
});
