// No page scrolls sideways in Chromium: in each language, on a phone, where no hint is cut, and where text is twice as large.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open, origin, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);
const resume = {
  basics: {
    name: long,
    label: `Head of ${long}`,
    email: `${long}@example.org`,
    summary: long,
    location: { city: long, countryCode: 'DE' },
    profiles: [{ network: long, username: long, url: `https://example.org/${long}` }],
  },
  work: [
    {
      name: long,
      position: long,
      location: long,
      startDate: '2018-01',
      endDate: '2021-06',
      summary: long,
      highlights: [`${long} with Kubernetes`, `${long}.${long}`],
    },
    { name: `${long} GmbH`, position: `Kubernetes ${long}`, startDate: '2021-07' },
  ],
  skills: [{ name: long, keywords: ['Kubernetes', long] }],
};
const addresses = [
  '/',
  '/people',
  '/people?tech=kubernetes&tech=go&months=24&since=2018&q=worker',
  '/people/architect',
  '/people/architect?tech=kubernetes&not=java&q=worker&from=2016&to=2019&role=built&match=within',
  '/people/architect?years=earliest',
  '/people/long-words',
  '/people/long-words?tech=kubernetes&from=2018',
  `/people/long-words?q=${long}&tech=${long}`,
  '/people/long-words/checklist?tech=kubernetes&months=24&tech=go+in+banks&tech=java',
  `/people/architect/checklist?tech=kubernetes&months=24&since=2020&tech=${long}`,
  '/compare?who=architect&who=long-words&who=kenji-okafor&tech=kubernetes&months=24&tech=go+in+banks',
  '/technologies',
  '/technologies?q=kubernets',
  '/technologies/kubernetes',
  '/add',
  '/people/architect/checklist',
  '/compare',
  '/people/nobody',
  '/nowhere',
];
const sizes = [
  { width: 360, height: 780, text: '' },
  { width: 320, height: 640, text: '' },
  { width: 360, height: 780, text: '200%' },
  { width: 768, height: 1024, text: '200%' },
  { width: 1280, height: 800, text: '' },
  { width: 1280, height: 800, text: '200%' },
];

before(async () => {
  browser = await open();
  page = browser.page;
  const answer = await page.request.post(`${origin}/graphql`, {
    headers: { Authorization: 'Bearer browser' },
    data: {
      query: `mutation Add($input: ImportResumeInput!) {
        importResume(input: $input) { report { outcome } } }`,
      variables: { input: { slug: 'long-words', document: { text: JSON.stringify(resume) } } },
    },
  });
  assert.match(await answer.text(), /"outcome":"(CREATED|UNCHANGED)"/);
});

after(() => browser?.close());

/** What reaches furthest beyond the screen, where something does. */
const beyond = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const ends = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, end: element.getBoundingClientRect().right }))
    .sort((a, b) => b.end - a.end);
  return (
    scrollWidth > clientWidth && `${ends[0]?.end} px: ${ends[0]?.element.outerHTML.slice(0, 200)}`
  );
};

/** The hints in fields that have no room for them. */
const cut = () =>
  [...document.querySelectorAll('input')]
    .filter((field) => field.checkVisibility())
    .filter((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      Object.assign(pen ?? {}, { font });
      const room =
        field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return (pen?.measureText(field.placeholder).width ?? 0) > room;
    })
    .map((field) => field.placeholder);

/** Unfolds all that can be. */
const unfold = () => {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
  }
  for (const button of document.querySelectorAll('main button[aria-expanded="false"]')) {
    /** @type {HTMLButtonElement} */ (button).click();
  }
};

async function fits() {
  for (const { width, height, text } of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    for (const act of [() => {}, unfold]) {
      await page.evaluate(act);
      // What stands in a part that opens comes once it has opened.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      const excess = await page.evaluate(beyond);
      if (!text) {
        assert.deepEqual(await page.evaluate(cut), []);
      }
      assert(!excess, `${width} px, text ${text || 'as it is'}: ${excess}`);
    }
  }
}

for (const language of ['en', 'de', 'zh']) {
  for (const address of addresses) {
    test(`${address} fits, lang=${language}`, async () => {
      await page.setViewportSize({ width: 360, height: 780 });
      await visit(page, `${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await fits();
    });
  }
}

test('an arrow leads on in the direction of reading', async () => {
  for (const address of ['/people/architect/checklist?tech=go', '/technologies/kubernetes']) {
    await visit(page, address);
    const arrow = page.locator('main a > svg').first();
    const turned = () =>
      arrow.evaluate((drawn) => new DOMMatrix(getComputedStyle(drawn).transform).a);
    assert.equal(await turned(), 1);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.equal(await turned(), -1, address);
  }
});

test('what a page asks fits', async () => {
  for (const { width, height, text } of sizes) {
    await page.setViewportSize({ width, height });
    await visit(page, '/people/architect?tech=kubernetes');
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    await page.getByRole('link', { name: 'GraphQL' }).click();
    await page.getByRole('dialog').waitFor();
    const excess = await page.evaluate(beyond);
    assert(!excess, `${width} px, text ${text || 'as it is'}: ${excess}`);
    const parts = await page
      .getByRole('dialog')
      .locator('h2, p, select, button, a, section')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().right));
    assert(Math.max(...parts) <= width, `${width} px, text ${text || 'as it is'}: ${parts}`);
  }
});

test('GraphiQL fits', async () => {
  await page.goto(`${origin}/graphiql`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await fits();
});
