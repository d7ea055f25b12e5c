// One load of a page: when its largest element was painted, what held the thread, what moved, what came.
import { setTimeout } from 'node:timers/promises';
import { blocking, slowPage, SLOW, trace } from './chromium.mjs';

const QUIET_MS = 1500;
const LOADING_MS = 60_000;
const KINDS = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'font', Fetch: 'data', XHR: 'data' };

export async function loadPage(browser, address, width) {
  const { context, page, devtools } = await slowPage(browser, { width, cpu: SLOW.cpu, network: SLOW });
  const bytes = count(devtools);
  await page.addInitScript(observe);
  const stop = await trace(browser, page);
  try {
    await page.goto(address);
    // Asked from outside: what the driver itself would put into the page to wait there is a long task.
    const end = performance.now() + LOADING_MS;
    while (!(await page.evaluate((quiet) => globalThis.measured.isQuiet(quiet), QUIET_MS))) {
      if (performance.now() > end) throw new Error(`${address} is not ready after ${LOADING_MS} ms`);
      await setTimeout(QUIET_MS / 5);
    }
    const { fcp, lcp, lcpElement, ready, cls, long } = await page.evaluate(() => globalThis.measured.read());
    const tasks = await stop();
    const after = tasks.filter(({ at, ms }) => at + ms > fcp);
    return { fcp, lcp, lcpElement, ready, cls, bytes,
      tbt: blocking(long.filter(({ at, ms }) => at + ms > fcp).map(({ ms }) => ms)),
      tbtCpu: blocking(after.map(({ cpu }) => cpu)),
      cpu: tasks.reduce((sum, { cpu }) => sum + cpu, 0) };
  } finally {
    await context.close();
  }
}

// Bytes as they came, by kind.
function count(devtools) {
  const bytes = {};
  const kinds = new Map();
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? 'other'));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}

// Runs in the page before anything else does.
function observe() {
  const seen = { fcp: 0, lcp: 0, lcpElement: '', ready: 0, cls: 0, long: [] };
  let last = 0;
  const on = (type, note) => new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
    last = performance.now();
  }).observe({ type, buffered: true });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    const { element } = entry;
    const place = element?.closest('#app') ? element.closest('[class]')?.className : 'outside';
    seen.lcp = entry.startTime;
    seen.lcpElement = element ? `${element.localName} ${place}` : 'gone';
  });
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  on('longtask', ({ startTime, duration }) => seen.long.push({ at: startTime, ms: duration }));
  new PerformanceObserver(() => {
    last = performance.now();
  }).observe({ type: 'resource', buffered: true });
  const watch = setInterval(() => {
    // The script's own bar: it has taken the page over.
    if (document.querySelector('#app > header nav')) {
      seen.ready = performance.now();
      clearInterval(watch);
    }
  }, 20);
  globalThis.measured = { read: () => seen, isQuiet: (ms) => seen.ready > 0 && performance.now() - last > ms };
}
