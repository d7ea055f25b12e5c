// What readers meet in Chromium when something is missing: the network, the service, the script.
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

const unreachable = 'The service cannot be reached. Check the network and try again.';

test('tries again where the code of a page did not come', async () => {
  await visit(page, '/people');
  await page.route('**/assets/Technolog*', (route) => route.abort());
  await page.getByRole('link', { name: 'Technologies' }).click();
  await page.getByRole('heading', { name: unreachable }).waitFor();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('heading', { name: '4 people' }).waitFor();
  await page.goBack();
  await page.unroute('**/assets/Technolog*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Technologies of the people here' }).waitFor();
});

test('asks everything again where the service was away', async () => {
  await visit(page, '/people');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: /^Kubernetes / }).click();
  const notice = page.getByRole('alert').filter({ hasText: unreachable });
  await notice.waitFor();
  assert.equal(await page.locator('[data-unknown="true"]').count(), 0);
  await page.unroute('**/graphql');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: '3 people' }).waitFor();
  await page.getByRole('link', { name: 'Kubernetes' }).waitFor();
  await page.locator('details button').first().waitFor();
});

test('says that the network is gone, and that it is back', async () => {
  const notice = page.getByText('You are offline');
  await page.context().setOffline(true);
  await notice.waitFor();
  await page.context().setOffline(false);
  await notice.waitFor({ state: 'detached' });
});

test('moves nothing while a page fills', async () => {
  const narrow = await open({ viewport: { width: 360, height: 780 } });
  for (const address of ['/people/architect', '/people?tech=kubernetes', '/technologies/eks']) {
    await visit(narrow.page, address);
    await narrow.page.waitForTimeout(1000);
    const moved = await narrow.page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + Reflect.get(entry, 'value'), 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    assert(Number(moved) < 0.1, `${address} moved by ${moved}`);
  }
  await narrow.close();
});

test('loads the code of a page along with the rest', async () => {
  const html = await (await page.request.get(`${origin}/people/architect`)).text();
  assert.match(html, /<link rel="modulepreload" crossorigin href="\/assets\/PersonPage-/);
  assert.doesNotMatch(html, /PeoplePage|TechnologyPage/);
});

test('says without script what it needs', async () => {
  const plain = await open({ javaScriptEnabled: false });
  await plain.page.goto(`${origin}/people`);
  assert.match(await plain.page.locator('body').innerText(), /needs JavaScript/);
  assert.equal(await plain.page.locator('main').isVisible(), false);
  const way = await plain.page.getByRole('link', { name: /All résumés/ }).boundingBox();
  const mark = await plain.page.locator('header svg').boundingBox();
  const end = mark && mark.y + mark.height;
  assert(way && end && way.x > mark.x && way.y > end, 'it stands where a page does');
  await plain.close();
});
