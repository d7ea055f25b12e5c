// What readers stumbled over on the pages, in Chromium, each so that it does not come back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { alter, hold, open, origin, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open();
  page = browser.page;
});

after(() => browser?.close());

const architect = '/people/architect';
const search = () => new URL(page.url()).search;
/** @param {string} query */
const settle = (query) => page.waitForURL(`${origin}${architect}${query}`);
/** @param {import('playwright-core').Locator} element */
const boxOf = async (element) => {
  const box = await element.boundingBox();
  assert(box);
  return box;
};

test('keeps title and employer together, however many technologies a job has', async () => {
  await alter(page, 'PersonPage', ({ person }) => {
    const job = person.positions[1];
    person.positions = [{ ...job, achievements: [], techStack: job.techStack.slice(0, 15) }];
  });
  await visit(page, architect);
  const job = page.getByRole('article');
  const title = await boxOf(job.getByRole('heading'));
  const employer = await boxOf(job.getByRole('link', { name: 'Glow Inc' }));
  assert(employer.y - (title.y + title.height) < 20);
  const when = await boxOf(job.getByText('Nov 2014 – May 2021'));
  assert(Math.abs(when.y - title.y) < 20);
  await page.unroute('**/graphql');
});

for (const query of ['', '?from=2014&to=2020']) {
  test(`drags a handle of the timeline as far as the pointer goes${query && ', with a range'}`, async () => {
    await visit(page, architect + query);
    const plot = await boxOf(page.getByRole('region', { name: 'Timeline' }).locator('> div'));
    const slider = page.getByRole('slider', { name: 'From' });
    const value = () =>
      slider.evaluate((/** @type {HTMLInputElement} */ node) => node.valueAsNumber);
    const most = Number(await slider.getAttribute('max'));
    const begun = await value();
    const handle = await boxOf(slider);
    const at = (/** @type {number} */ month) => plot.x + (plot.width * month) / most;
    const y = handle.y + handle.height / 2;
    await page.mouse.move(at(begun), y);
    await page.mouse.down();
    await page.mouse.move(at(begun + 40), y, { steps: 20 });
    assert(Math.abs((await value()) - begun - 40) <= 2, `it stands at ${await value()}`);
    await page.mouse.up();
    await page.waitForURL(/from=20/);
  });
}

test('breaks a name that is one long word, everywhere', async () => {
  const long =
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);
  await alter(page, 'PeopleFound', ({ people }) => {
    for (const { node } of people.edges) {
      node.name = long;
      node.headline = long;
    }
  });
  await alter(page, 'PersonPage', ({ person }) => {
    person.name = long;
    person.headline = long;
    person.summary = long;
    for (const position of person.positions) {
      position.title = long;
    }
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/people', architect]) {
      await visit(page, address);
      await page.getByRole('heading', { name: long }).first().waitFor();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(excess <= 0, `${address} is ${excess} px too wide`);
    }
  }
  await page.unroute('**/graphql');
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('says on Enter what is wrong with a date, and reads dates as people write them', async () => {
  await visit(page, architect);
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('soon');
  await from.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: /^A year, a month or a day/ })
    .waitFor();
  for (const [typed, query] of [
    ['2016.6', '?from=2016-06'],
    ['06/2017', '?from=2017-06'],
    ['2014 to 2015', '?from=2014&to=2015'],
  ]) {
    await from.fill(/** @type {string} */ (typed));
    await settle(/** @type {string} */ (query));
  }
});

for (const [path, right, part] of [
  [architect, 'tech=go', 'from=2016-13'],
  [architect, 'tech=go', 'to=soon'],
  [architect, 'tech=go', 'match=near'],
  ['/people', 'tech=go', 'months=many'],
  ['/people', 'tech=go', 'order=height'],
  ['/people', 'tech=go', 'since=2022-13'],
]) {
  test(`says that it cannot read ${part} in the address of ${path}, and takes it back`, async () => {
    await visit(page, `${path}?${right}&${part}`);
    const notice = page.getByRole('alert').filter({ hasText: part?.split('=')[1] ?? '' });
    await notice.getByRole('button', { name: /^without “/ }).click();
    await page.waitForURL(`${origin}${path}?${right}`);
    await notice.waitFor({ state: 'detached' });
  });
}

test('says beside each sentence what it counts for, by key too', async () => {
  await visit(page, `${architect}?tech=eks`);
  const sentence = page.getByRole('listitem').filter({ hasText: 'Moved the whole architecture' });
  const note = sentence.getByText('Counts for 1 month or more').first();
  await note.focus();
  await page.keyboard.press('Enter');
  await sentence
    .getByText(/^Named in a sentence, so it was used/)
    .first()
    .waitFor();
});

test('offers to swap a range that is reversed, and clears nothing else', async () => {
  await page.goto(`${origin}${architect}?tech=go&from=2020&to=2019`);
  const notice = page.getByRole('alert').filter({ hasText: 'ends before it begins' });
  await notice.getByRole('button', { name: 'Swap the dates' }).click();
  await settle('?tech=go&from=2019&to=2020');
  await page.goBack();
  await notice.getByRole('button', { name: 'Clear the dates' }).click();
  await settle('?tech=go');
});

test('takes back a refused term and nothing else', async () => {
  await page.goto(`${origin}${architect}?tech=go&tech=kubernets&from=2014`);
  await page.getByRole('alert').getByRole('button', { name: 'Remove kubernets' }).click();
  await settle('?tech=go&from=2014');
});

test('shows what a chip will do, and the way back', async () => {
  await visit(page, `${architect}?tech=go`);
  const chips = page.getByRole('list', { name: 'What is asked' });
  await chips.getByText('Go', { exact: true }).click();
  assert.equal(search(), '?tech=go', 'its text does nothing');
  await chips.getByRole('button', { name: /^exclude/ }).click();
  await settle('?not=go');
  await chips.getByText('not Go', { exact: true }).waitFor();
  await chips.getByRole('button', { name: /^include/ }).click();
  await settle('?tech=go');
});

test('leads from a card to the same question', async () => {
  await visit(page, '/people?tech=kubernetes&since=2020&q=aws');
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await page.waitForURL(/\/people\/[\w-]+\?tech=kubernetes&from=2020&q=aws$/);
});

test('takes what was confirmed by Enter before the list came', async () => {
  await visit(page, architect);
  const release = await hold(page, 'TechnologyChoices');
  const field = page.getByRole('combobox', { name: 'Technology', exact: true });
  await field.fill('k8s');
  await field.press('Enter');
  release();
  await settle('?tech=kubernetes');
  await page.unroute('**/graphql');
});

test('shows every section that the résumé has', async () => {
  await visit(page, '/people/mara-lindqvist');
  for (const name of ['Skills', 'Languages', 'Certificates', 'References', 'Interests']) {
    await page.getByRole('region', { name }).waitFor();
  }
});

test('has one main landmark with a heading on every page', async () => {
  for (const address of ['/', '/people', architect, '/technologies', '/technologies/go']) {
    await visit(page, address);
    assert.equal(await page.getByRole('main').count(), 1);
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
  }
});
