// A Chromium that is as slow as a phone on a slow network, and what its main thread did.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The driver is the one of the front end's browser tests.
const FRONTEND = fileURLToPath(new URL('../../src/main/frontend/', import.meta.url));
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];
const KBIT = 1000 / 8;
const LONG_MS = 50;

export const SLOW = { down: 1600, up: 750, roundTrip: 150, cpu: 4 };

export async function launch(program = process.env.CHROMIUM ?? onPath()) {
  const { chromium } = createRequire(FRONTEND)('playwright-core');
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** A page with a cold cache on a processor so many times slower; `network` as in SLOW. */
export async function slowPage(browser, { width, cpu, network }) {
  const phone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height: phone ? 780 : 800 },
    deviceScaleFactor: phone ? 2 : 1,
    isMobile: phone,
    locale: 'en',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (network) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.roundTrip,
      downloadThroughput: network.down * KBIT,
      uploadThroughput: network.up * KBIT,
    });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { context, page, devtools };
}

/**
 * Traces the page until the function it gives is called, which gives the tasks of the main thread:
 * when each began (ms on the page's clock), how long it was, and how much of that was CPU time.
 */
export async function trace(browser, page) {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('traced')).catch(() => {});
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return tasksOf(traceEvents);
  };
}

function tasksOf(events) {
  const start = events.filter(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL).at(-1)
    ?? events.find(({ name }) => name === 'traced');
  const mark = events.find(({ name }) => name === 'traced');
  const main = start ?? mark;
  return events
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && pid === main?.pid && tid === main?.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ at: (ts - main.ts) / 1000, ms: dur / 1000, cpu: tdur / 1000 }));
}

/** The time beyond 50 ms of each of these, which is when the page answers nobody. */
export function blocking(durations) {
  return durations.reduce((sum, ms) => sum + Math.max(0, ms - LONG_MS), 0);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('no Chromium was found: set CHROMIUM');
  return found;
}
