// How the pages look in Chromium: axe in both themes, no sideways scrolling, two printed pages, pictures in SCREENSHOTS,
// README's at SCREENSHOT.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

import { open, visit } from './browser.mjs';

const folder = process.env.SCREENSHOTS ?? '';
mkdirSync(folder, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = {
  person: '/people/architect?tech=kubernetes',
  imprecise: '/people/mara-lindqvist',
  question: '/people/kenji-okafor?tech=kubernetes&not=python&q=speech&kind=employment&match=within',
  missing: '/people/nobody',
  people: '/people?tech=kubernetes&tech=go&months=24',
  everybody: '/people',
  misspelt: '/people?tech=kubernets',
  undated: '/people?tech=go&since=2022-13',
  checklist:
    '/people/architect/checklist?tech=kubernetes&months=24&since=2020&tech=go+in+banks&tech=java&tech=kubernets',
  compare:
    '/compare?who=architect&who=kenji-okafor&who=mara-lindqvist&who=ines-barragan-wu&tech=kubernetes&months=24&tech=go+in+banks&tech=java&since=2020',
  years: '/people/architect?years=earliest',
  technologies: '/technologies',
  catalogue: '/technologies?category=database',
  unnamed: '/technologies?q=kubernets',
  technology: '/technologies/kubernetes',
  category: '/technologies/programming-language',
  unknown: '/technologies/kubernets',
  lost: '/nowhere',
};
const widths = [360, 768, 1440, 2560];

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`everybody can use the pages in the ${scheme} theme`, async () => {
    // Without the page's policy, which would keep axe out; person.browser.mjs holds the policy.
    const { page, close } = await open({ colorScheme: scheme, bypassCSP: true });
    for (const [name, address] of Object.entries(addresses)) {
      await visit(page, address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
        }
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate('axe.run()');
      assert.deepEqual(
        violations.map((/** @type {any} */ { id, nodes }) => [id, nodes[0].html]),
        [],
        name,
      );
    }
    await close();
  });

  test(`no width scrolls sideways in the ${scheme} theme`, async () => {
    const { page, close } = await open({ colorScheme: scheme });
    for (const [name, address] of Object.entries(addresses)) {
      await visit(page, address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 500 ? 780 : 900 });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert(excess <= 0, `${name} at ${width} px is ${excess} px too wide`);
      }
    }
    await close();
  });
}

test('shows a question and its proof', async () => {
  const { page, close } = await open({ viewport: { width: 1440, height: 1100 } });
  await visit(page, addresses.person);
  await page.locator('mark').first().waitFor();
  await page.screenshot({ path: process.env.SCREENSHOT });
  await close();
});

test('prints a résumé on two pages', async () => {
  const { page, close } = await open();
  await visit(page, '/people/architect');
  const path = join(folder, 'architect.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g);
  assert.equal(pages?.length, 2);
  await close();
});

test('prints what fits between two pages, and not over each other', async () => {
  const { page, close } = await open({ viewport: { width: 360, height: 780 } });
  await visit(page, '/people/architect?tech=kubernetes');
  await page.locator('mark').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main > div, div:has(> [aria-labelledby="resume"]), [aria-labelledby="resume"], [aria-labelledby="resume"] *',
      ),
    ]
      .filter((element) => /^(grid|flex)$/.test(getComputedStyle(element).display))
      // Their lines are shorter than a page is, and hidden ones are on none.
      .filter((element) => element.checkVisibility() && element.clientHeight > 60)
      .map((element) => element.className),
  );
  assert.deepEqual(faults, [], 'Chromium breaks no grid at the end of a page');
  assert.equal(await page.locator('aside li:visible').count(), 14);
  await page.getByText('Said in 3 sentences in 1 of 4 jobs').waitFor();
  assert(
    !(await page.getByText('Answered for the infrastructure').isVisible()),
    'the rest is left out',
  );
  await close();
});
