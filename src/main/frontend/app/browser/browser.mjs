// Opens Chromium for the browser tests: SERVICE is the service's address, CHROMIUM the program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const { SERVICE, CHROMIUM } = /** @type {Record<string, string>} */ (process.env);

export const origin = new URL(SERVICE ?? '').origin;

/**
 * A browser of its own, which notes what no page may do: ask another host, break the policy, complain.
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export async function open(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'tenure-app-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  /** @type {string[]} */
  const faults = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      faults.push(`asked ${request.url()}`);
    }
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.text().startsWith('policy:')) {
      faults.push(message.text());
    }
  });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (violation) =>
      console.log('policy:', violation.violatedDirective, violation.blockedURI, violation.sample),
    ),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    faults,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Lets the page's script ask the service all that it shows: some of it comes with the page.
 * @param {import('playwright-core').Page} page
 */
export const askAnew = (page) =>
  page.route(/\/people\/[^/.]+$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<script type="application\/json".*?<\/script>/s,
      '',
    );
    return route.fulfill({ response, body });
  });

/**
 * Holds back the answers to an operation of the page until the function it gives is called.
 * @param {import('playwright-core').Page} page
 * @param {string} operation
 */
export async function hold(page, operation) {
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await askAnew(page);
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName === operation) {
      await released;
    }
    await route.fallback();
  });
  return release;
}

/**
 * Opens an address without its script, which comes when the function it gives is called: that waits until what the script
 * shows stands.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function visitBeforeScript(page, address) {
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(origin + address, { waitUntil: 'commit' });
  return async () => {
    release();
    await page.getByRole('navigation').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.unroute('**/assets/*.js');
  };
}

/**
 * Opens an address of the front end and waits until its content stands.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function visit(page, address) {
  await page.goto(origin + address);
  // The script's own bar: what the service wrote stands before.
  await page.getByRole('navigation').first().waitFor();
  await page.locator('main h1').waitFor();
  await page.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
}

/**
 * Changes what the service answers to an operation of the page, for what no sample holds.
 * @param {import('playwright-core').Page} page
 * @param {string} operation
 * @param {(data: any) => void} change
 */
export async function alter(page, operation, change) {
  await askAnew(page);
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) {
      return route.fallback();
    }
    const response = await route.fetch();
    const json = await response.json();
    change(json.data);
    return route.fulfill({ response, json });
  });
}
