// The timeline under a finger, in Chromium: its handles move as far as the finger goes, and a swipe over it scrolls.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open, origin, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;
/** @type {import('playwright-core').CDPSession} */
let device;

before(async () => {
  browser = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  page = browser.page;
  device = await page.context().newCDPSession(page);
});

after(() => browser?.close());

const architect = '/people/architect';

/**
 * Draws a finger from one place to another.
 * @param {[number, number]} from
 * @param {[number, number]} to
 */
async function swipe([x, y], [right, below]) {
  const steps = 20;
  /** @param {string} type @param {{ x: number, y: number }[]} touchPoints */
  const touch = (type, touchPoints) =>
    device.send('Input.dispatchTouchEvent', /** @type {any} */ ({ type, touchPoints }));
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await touch('touchMove', [{ x: x + (right - x) * share, y: y + (below - y) * share }]);
  }
  await touch('touchEnd', []);
}

/** @param {import('playwright-core').Locator} element */
const boxOf = async (element) => {
  const box = await element.boundingBox();
  assert(box);
  return box;
};
const timeline = () => page.getByRole('region', { name: 'Timeline' });

for (const query of ['', '?from=2014&to=2020']) {
  test(`a finger moves a handle as far as it goes${query && ', with a range'}`, async () => {
    await visit(page, architect + query);
    await timeline().scrollIntoViewIfNeeded();
    const plot = await boxOf(timeline().locator('> div'));
    const slider = page.getByRole('slider', { name: 'From' });
    const value = () =>
      slider.evaluate((/** @type {HTMLInputElement} */ node) => node.valueAsNumber);
    const most = Number(await slider.getAttribute('max'));
    const begun = await value();
    const handle = await boxOf(slider);
    const at = (/** @type {number} */ month) => plot.x + (plot.width * month) / most;
    const y = handle.y + handle.height / 2;
    await swipe([at(begun) + 1, y], [at(begun + 40), y]);
    await page.waitForURL(/from=20/);
    assert(Math.abs((await value()) - begun - 40) <= 3, `it stands at ${await value()}`);
  });

  test(`a swipe over the bars scrolls and asks nothing${query && ', with a range'}`, async () => {
    await visit(page, architect + query);
    const plot = await boxOf(timeline().locator('> div'));
    const before = await page.evaluate('scrollY');
    const x = plot.x + plot.width / 2;
    await swipe([x, plot.y + 4], [x + 30, plot.y - 200]);
    await page.waitForFunction(`scrollY > ${before}`);
    assert.equal(page.url(), origin + architect + query);
  });
}
