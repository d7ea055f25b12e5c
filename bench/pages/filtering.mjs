// A filter chosen on the page of somebody with forty positions: how soon the reader sees what it keeps.
import { slowPage, SLOW, trace } from './chromium.mjs';

const choices = {
  technology: async (page) => {
    const { x, y, width, height } = await page.locator('search button', { hasText: /^Kafka\?$/ }).first().boundingBox();
    // Not the driver's own click, which asks the page within the click's task where it went.
    await page.mouse.click(x + width / 2, y + height / 2);
  },
  dates: async (page) => {
    await page.getByRole('textbox', { name: 'From' }).fill('2010');
    await page.keyboard.press('Enter');
  },
};

export const TRIES = Object.keys(choices);

/** Each choice on a page of its own, without a slow network: the answer is the service's to be quick with. */
export async function filterForty(browser, address, width) {
  const found = [];
  for (const [name, choose] of Object.entries(choices)) {
    const { context, page } = await slowPage(browser, { width, cpu: SLOW.cpu });
    try {
      await page.goto(address);
      await page.locator('search').waitFor();
      await page.waitForLoadState('networkidle');
      const open = page.getByRole('button', { name: /^(Filter|Ask)/ }).first();
      if (width < 600 && (await open.isVisible())) await open.click();
      await page.evaluate(watch);
      const stop = await trace(browser, page);
      await choose(page);
      await page.waitForFunction(() => globalThis.chosen.done);
      await page.waitForTimeout(500);
      const { first, shown } = await page.evaluate(() => globalThis.chosen);
      const tasks = (await stop()).filter(({ ms }) => ms > 0);
      found.push({ name, first, shown,
        longest: Math.max(...tasks.map(({ ms }) => ms)),
        longestCpu: Math.max(...tasks.map(({ cpu }) => cpu)) });
    } finally {
      await context.close();
    }
  }
  return found;
}

// Runs in the page: the clock starts with the reader's click or key, and ends with the frame that shows what was found.
function watch() {
  const chosen = { from: 0, first: 0, shown: 0, done: false };
  globalThis.chosen = chosen;
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });
  for (const type of ['click', 'keydown']) {
    addEventListener(type, (event) => {
      chosen.from = event.timeStamp;
      painted(() => {
        chosen.first = performance.now() - chosen.from;
      });
    }, { capture: true });
  }
  const look = () => {
    if (!chosen.done && chosen.from > 0 && document.querySelector('article[data-found="false"]')) {
      chosen.done = true;
      painted(() => {
        chosen.shown = performance.now() - chosen.from;
      });
    }
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
}
