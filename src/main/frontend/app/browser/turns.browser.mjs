// What a click in the filter makes the browser do at once, in Chromium: counted in components, so that no clock is asked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open();
  page = browser.page;
  await page.addInitScript(countDrawn);
});

after(() => browser?.close());

/** @type {[string, string, RegExp][]} */
const controls = [
  ['a technology that is offered', '', /\?$/],
  ['a technology of the panel', '', /^Kubernetes$/],
  ['the end of a chip', '?tech=kubernetes', /^Remove Kubernetes$/],
];

for (const [what, query, name] of controls) {
  test(`a click on ${what} is answered in a turn of its own, which draws the filter alone`, async () => {
    await visit(page, `/people/architect${query}`);
    await page.waitForLoadState('networkidle');
    const control = page.getByRole('button', { name }).first();
    const { within, first } = await control.evaluate(async (element) => {
      const { drawn } = /** @type {any} */ (globalThis);
      drawn.length = 0;
      /** @type {HTMLElement} */ (element).click();
      await null;
      const within = drawn.length;
      while (drawn.length === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { within, first: drawn[0] };
    });
    assert.equal(within, 0);
    assert(first <= 20, `${first} components`);
    await page.waitForFunction((from) => location.search !== from, query);
  });
}

/** Runs in the page before its script: React tells developer tools of each commit, and here how many components it drew. */
function countDrawn() {
  /** @type {number[]} */
  const drawn = [];
  const components = new Set([0, 1, 11, 14, 15]);
  const performed = 1;
  /** @param {any} fiber @param {any} before @returns {number} */
  const count = (fiber, before) => {
    if (fiber === before) {
      return 0;
    }
    let sum = components.has(fiber.tag) && (!before || fiber.flags & performed) ? 1 : 0;
    if (fiber.child !== before?.child) {
      for (let child = fiber.child; child; child = child.sibling) {
        sum += count(child, before ? child.alternate : null);
      }
    }
    return sum;
  };
  Object.assign(globalThis, {
    drawn,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount() {},
      onCommitFiberRoot(/** @type {unknown} */ _, /** @type {any} */ root) {
        drawn.push(count(root.current, root.current.alternate));
      },
    },
  });
}
