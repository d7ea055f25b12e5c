// What a reader holds on paper: the look that its owner wants, and the way back to the view on a screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import decodeQR from 'qr/decode.js';

import { open, origin, visit } from './browser.mjs';

test('prints the address of the view as a code that a camera reads', async () => {
  const { page, faults, close } = await open();
  await visit(page, '/people/architect?tech=kubernetes');
  const code = page.getByRole('img', { name: 'QR code of the address' });
  await page.getByRole('textbox', { name: 'From' }).fill('2016');
  await page.waitForURL(/from=2016/);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await code.count(), 0, 'nobody sees it on a screen');
  await page.emulateMedia({ media: 'print' });
  const picture = await code.screenshot();
  assert.equal(decodeQR(await pixelsOf(page, picture)), page.url());
  assert.equal(await code.getAttribute('aria-label'), `QR code of the address ${page.url()}`);
  assert(page.url().startsWith(`${origin}/people/architect?tech=kubernetes&from=2016`));
  assert.deepEqual(faults, []);
  await close();
});

for (const [scheme, accent] of /** @type {const} */ ([
  ['light', 'rgb(188, 68, 46)'],
  ['dark', 'rgb(230, 125, 112)'],
])) {
  test(`shows a résumé in the accent and layout that its owner wants, ${scheme}`, async () => {
    const { page, close } = await open({ colorScheme: scheme });
    await visit(page, '/people/kenji-okafor');
    const name = page.getByRole('heading', { level: 1 });
    const colour = () => name.evaluate((heading) => getComputedStyle(heading).color);
    assert.equal(await colour(), accent);
    const job = await page.getByRole('article').first().boundingBox();
    const technologies = await page.getByRole('complementary').boundingBox();
    assert(job && technologies && technologies.y > job.y + job.height, 'one column');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await colour(), 'rgb(188, 68, 46)', 'paper is light');
    await page.emulateMedia({ media: 'screen' });
    await visit(page, '/people/mara-lindqvist');
    assert.notEqual(await colour(), accent);
    await close();
  });
}

/**
 * The pixels of a picture, which the browser reads.
 * @param {import('playwright-core').Page} page
 * @param {Buffer} picture
 */
async function pixelsOf(page, picture) {
  const { width, height, data } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, data: [...data] };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return { width, height, data: Uint8ClampedArray.from(data) };
}

test('prints no button where something is folded, and one mark between two technologies', async () => {
  const { page, close } = await open();
  await visit(page, '/people/architect?tech=kubernetes');
  const unfold = page.getByText(/^\d+ more sentences$/);
  assert(await unfold.first().isVisible());
  await page.emulateMedia({ media: 'print' });
  for (const one of await unfold.all()) {
    assert.equal(await one.isVisible(), false);
  }
  const marks = await page
    .getByRole('complementary')
    .getByRole('listitem')
    .first()
    .evaluate((row) =>
      [row, ...row.children].map((one) => getComputedStyle(one, '::after').content),
    );
  assert.deepEqual(
    marks.filter((mark) => mark !== 'none'),
    ['" · "'],
  );
  await close();
});

test('prints of a list and a checklist what was asked and found, and no button', async () => {
  const { page, close } = await open();
  for (const address of [
    '/people?tech=kubernetes&months=12',
    '/people/architect/checklist?tech=kubernetes&months=24',
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await visit(page, address);
    await page
      .getByRole('button', { name: /^Where it says so/ })
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    const buttons = page.locator('main button').filter({ visible: true });
    assert.deepEqual(await buttons.allTextContents(), [], address);
    const texts = page.locator('main input:not([type=checkbox])').filter({ visible: true });
    assert.notEqual(await texts.count(), 0, address);
    for (const text of await texts.all()) {
      assert.notEqual(await text.inputValue(), '', address);
    }
  }
  await close();
});

test('prints what the filter leaves out beside its dates, and technologies in lines', async () => {
  const { page, close } = await open({ viewport: { width: 680, height: 1000 } });
  for (const address of [
    '/people/architect?tech=kubernetes&from=2016&to=2019',
    '/people/mara-lindqvist?tech=kafka',
    '/people/kenji-okafor?tech=go',
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await visit(page, address);
    await page.locator('article[data-found="false"]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const beyond = await page.locator('article').evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const dates = entry.firstElementChild?.getBoundingClientRect();
        return dates && dates.bottom > entry.getBoundingClientRect().bottom + 1
          ? [entry.textContent?.slice(0, 40)]
          : [];
      }),
    );
    assert.deepEqual(beyond, [], address);
  }
  await page.emulateMedia({ media: 'screen' });
  await visit(page, '/people/architect');
  await page.emulateMedia({ media: 'print' });
  const tops = await page
    .getByRole('complementary')
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  assert(new Set(tops).size <= tops.length / 2, `${tops.length} technologies at ${tops}`);
  await close();
});

test('prints of a checklist what is asked and answered, and no empty field', async () => {
  const { page, close } = await open();
  await visit(page, '/people/architect/checklist?tech=kubernetes&months=24&tech=go');
  await page.getByText('of 2 met').waitFor();
  await page.emulateMedia({ media: 'print' });
  const fields = page.getByRole('textbox').filter({ visible: true });
  assert.deepEqual(
    await fields.evaluateAll((/** @type {HTMLInputElement[]} */ all) =>
      all.map(({ value }) => value),
    ),
    ['2'],
  );
  assert.equal(await page.getByRole('button', { name: /^Remove/ }).count(), 0);
  await close();
});
