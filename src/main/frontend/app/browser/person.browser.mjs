// The page of a person in Chromium: questions asked by mouse and by keyboard, and what a link keeps.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { hold, open, origin, visit } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open();
  page = browser.page;
});

after(() => browser?.close());

const search = () => new URL(page.url()).search;
/** @param {string | RegExp} text */
const found = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
const timeline = () => page.getByRole('region', { name: 'Timeline' });
const marked = () => page.locator('mark').allInnerTexts();
/** @param {string} query */
const settle = (query) => page.waitForURL(`${origin}/people/architect${query}`);

test('finds a technology by an alias and marks its proof', async () => {
  await visit(page, '/people/architect');
  const field = page.getByRole('combobox', { name: 'Technology' });
  await field.fill('k8s');
  await page.getByRole('option', { name: /^Kubernetes also/ }).waitFor();
  await field.press('Enter');
  await settle('?tech=kubernetes');
  await found('Said in 3 sentences in 1 of 4 jobs');
  assert.deepEqual(await marked(), ['EKS', 'Kubernetes', 'EKS', 'Argo Workflows']);
  await page.getByRole('button', { name: /Amazon EKS counts as Kubernetes/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'EKS');
});

test('offers what more counts as first', async () => {
  await visit(page, '/people/architect');
  const field = page.getByRole('combobox', { name: 'Technology' });
  await field.pressSequentially('kubern');
  await page.getByRole('option', { name: /^Kubernetes in Docker/ }).waitFor();
  await field.press('Enter');
  await settle('?tech=kubernetes');
});

test('keeps the focus where what had it goes with what it takes back', async () => {
  const addresses = ['?tech=kubernetes', '?tech=kubernetes&from=2016&to=2019&not=java'];
  const inFilter = () => page.evaluate(() => Boolean(document.activeElement?.closest('search')));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      for (const name of ['Clear', 'Remove Kubernetes']) {
        await visit(page, `/people/architect${address}`);
        const button = page.getByRole('button', { name, exact: true });
        await button.press('Enter');
        await button.waitFor({ state: 'detached' });
        assert(await inFilter(), `${name} at ${width}`);
        await page.keyboard.press('Tab');
        assert(await inFilter(), `the next step goes on from there at ${width}`);
      }
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('shows what was chosen by its name before it asks the service, and asks no name it knows', async () => {
  await visit(page, '/people/mara-lindqvist');
  /** @type {string[]} */
  const asked = [];
  await page.route('**/graphql', async (route) => {
    const chips = await page.getByRole('list', { name: 'What is asked' }).innerText();
    asked.push(`${route.request().postDataJSON()?.operationName} beside ${chips.split('\n')[0]}`);
    await route.fallback();
  });
  await page.getByRole('button', { name: 'Kafka?' }).click();
  await found('Kafka: ');
  assert.deepEqual(asked.sort(), ['Matches beside Kafka', 'Technologies beside Kafka']);
  await page.unroute('**/graphql');
});

test('leads to the proof that the declared stack gives', async () => {
  await visit(page, '/people/mara-lindqvist?tech=kafka');
  await page
    .getByRole('button', { name: /^Kafka by name 1 place/ })
    .first()
    .click();
  const focused = await page.evaluate(() => document.activeElement?.closest('ul')?.ariaLabel);
  assert.equal(focused, 'Technologies');
  await visit(page, '/people/architect?tech=kubernetes');
});

test('begins with the answer in words, matching sentences first and the rest folded', async () => {
  await visit(page, '/people/architect?tech=kubernetes&from=2016&to=2019');
  await found('Kubernetes: 1 month to 6 yrs 7 mos, until May 2021; within 2016 – 2019:');
  const job = page.getByRole('article').filter({ hasText: 'Glow Inc' });
  const lines = await job.locator('li:has(> span > mark)').allInnerTexts();
  assert.equal(lines.length, 3);
  const rest = job.getByText(/^Answered for the infrastructure/);
  assert(!(await rest.isVisible()));
  await job.getByText(/^\d+ more sentences$/).click();
  assert(await rest.isVisible());
});

test('says on the spot how a technology of a job counts', async () => {
  await visit(page, '/people/architect');
  const job = page.getByRole('article').first();
  for (const [label, credit] of [
    ['Declared', /all of its months count/],
    ['In the text', /for one month at least and the whole job at most/],
  ]) {
    const word = job.getByText(/** @type {string} */ (label), { exact: true });
    await word.click();
    assert(await job.getByText(credit ?? '').isVisible());
    await word.click();
  }
});

test('gives the résumé out in each format it offers', async () => {
  await visit(page, '/people/architect');
  await page.getByText('Download', { exact: true }).click();
  const links = page.locator('a[download]');
  assert((await links.count()) > 0);
  for (const link of await links.all()) {
    const address = `${origin}${await link.getAttribute('href')}`;
    let answer = await page.request.get(address);
    // The first of a kind may take the service longer than it waits.
    for (let tries = 0; answer.status() === 503 && tries < 5; tries++) {
      answer = await page.request.get(address);
    }
    assert.equal(answer.status(), 200, address);
  }
});

test('goes from proof to proof by button and by key', async () => {
  await visit(page, '/people/architect?tech=kubernetes');
  const text = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
  const next = page.getByRole('button', { name: 'Next proof' });
  await next.click();
  assert.match(await text(), /^Moved the whole architecture/);
  await page.keyboard.press('Alt+ArrowDown');
  assert.match(await text(), /^Developed a management tool/);
  await page.getByText('2 / 3').waitFor();
  await page.getByRole('button', { name: 'Previous proof' }).click();
  await page.keyboard.press('Alt+ArrowUp');
  assert.match(await text(), /ETL process/);
});

test('shows on a phone what changed, where the filter was set', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people/architect');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Technology' });
  await field.fill('kubernetes');
  await page
    .getByRole('option', { name: /^Kubernetes/ })
    .first()
    .click();
  const answer = page.getByRole('status').filter({ hasText: 'Kubernetes: 1 month' });
  await answer.waitFor();
  const bottom = await answer.evaluate((node) => node.getBoundingClientRect().bottom);
  assert(bottom > 0 && bottom < 780, `the answer ends at ${bottom}`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/people/architect?tech=kubernetes');
});

test('sweeps a date range over the timeline', async () => {
  await page.getByRole('button', { name: 'Clear' }).click();
  await settle('');
  const box = await timeline().locator('> div').boundingBox();
  assert(box);
  const at = (/** @type {number} */ share) => [box.x + box.width * share, box.y + 12];
  const [x1, y1] = at(0.02);
  const [x2, y2] = at(0.1);
  await page.mouse.move(x1 ?? 0, y1 ?? 0);
  await page.mouse.down();
  await page.mouse.move(x2 ?? 0, y2 ?? 0, { steps: 8 });
  await page.mouse.up();
  await found(/^2 of 4 jobs match/);
  assert.match(search(), /^\?from=2012-0\d&to=2013-0\d$/);
});

test('keeps a question by both in its address, for others and for the way back', async () => {
  await visit(page, '/people/architect?tech=openstack&from=2012&to=2012');
  await found(/in 1 of 4 jobs/);
  await page.getByRole('button', { name: 'Remove 2012 – 2012' }).click();
  await settle('?tech=openstack');
  await found(/in 2 of 4 jobs/);
  await page.goBack();
  await settle('?tech=openstack&from=2012&to=2012');
  await found(/in 1 of 4 jobs/);
  await page.goForward();
  await settle('?tech=openstack');
});

test('goes to the entry that an address names, and shows a range that lies before it', async () => {
  await visit(page, '/people/architect');
  const bar = timeline().getByRole('link').filter({ hasText: 'UnitedStack' });
  const hash = await bar.getAttribute('href');
  await page.goto('about:blank');
  await visit(page, `/people/architect?to=1999${hash}`);
  const entry = page.locator('article:target').filter({ hasText: 'UnitedStack' });
  await entry.waitFor();
  const bottom = await entry.evaluate((node) => node.getBoundingClientRect().bottom);
  assert(bottom > 0 && bottom <= 900, `it ends at ${bottom}`);
  await found('Nothing matches');
});

test('answers by the keyboard alone', async () => {
  await visit(page, '/people/architect');
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    'Skip to the content',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Technology' }).focus();
  await page.keyboard.type('postg');
  await page.getByRole('option', { name: /^PostgreSQL/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settle('?tech=postgresql');
  await page.getByRole('slider', { name: 'From' }).focus();
  for (let month = 0; month < 6; month++) {
    await page.keyboard.press('ArrowRight');
  }
  await settle('?tech=postgresql&from=2012-07');
  await page.keyboard.press('Shift+Tab');
  await page.goBack();
  await settle('?tech=postgresql');
});

test('chooses what was confirmed before its list came', async () => {
  await visit(page, '/people/architect');
  const field = page.getByRole('combobox', { name: 'Technology', exact: true });
  await field.focus();
  await page.keyboard.type('post');
  await page.getByRole('option', { name: /^PostgreSQL/ }).waitFor();
  const release = await hold(page, 'TechnologyChoices');
  await page.keyboard.type('gres');
  await page.keyboard.press('Enter');
  await page.keyboard.type('kafka');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(search(), '');
  release();
  await settle('?tech=postgresql&tech=kafka');
  assert.equal(await field.inputValue(), '');
});

test('offers the nearest terms for a misspelt one', async () => {
  await page.goto(`${origin}/people/architect?tech=postgress`);
  await page.getByRole('alert').getByRole('button', { name: 'postgresql' }).click();
  await settle('?tech=postgresql');
  await found(/in 1 of 4 jobs/);
});

test('speaks Chinese and remembers it', async () => {
  await visit(page, '/people/architect?tech=kubernetes');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('中文');
  await page.getByText('4 段经历中有 1 段提到').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
  await visit(page, '/people/architect');
  await page.getByRole('combobox', { name: '语言' }).selectOption('English');
  assert.equal(search(), '?lang=en');
});

test('shows technologies by year on demand, by the keyboard too', async () => {
  await visit(page, '/people/architect');
  await page.getByRole('button', { name: 'Over time' }).click();
  await settle('?years=earliest');
  const table = page.getByRole('table', { name: 'Technologies by year' });
  await table.waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    'Over time',
    'the focus goes to what was asked for',
  );
  const row = table.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: /^Kubernetes/ }),
  });
  const cell = row.getByRole('cell', { name: '12 months by sentences alone' }).first();
  await cell.getByRole('button').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('Kubernetes, 2014: 2 months by sentences alone.').waitFor();
  await page.keyboard.press('ArrowDown');
  const [name, stops] = await table.evaluate((node) => [
    document.activeElement?.closest('tr')?.querySelector('th')?.textContent,
    node.querySelectorAll('button[tabindex="0"]').length,
  ]);
  assert.notEqual(name, 'Kubernetes container orchestration');
  assert.equal(stops, 1, 'the tab key stops once');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('link', { name: 'See it in the résumé' }).click();
  await settle('?tech=kubernetes&from=2014&to=2014');
  await found(/Kubernetes: 1 month/);
});

test('finds a way out where the code of a page does not come', async () => {
  const other = await open();
  await visit(other.page, '/people/architect');
  const code = /\/assets\/Technolog/;
  await other.page.route(code, (route) => route.abort());
  await other.page.getByRole('link', { name: 'Technologies' }).click();
  await other.page.getByRole('heading', { name: 'The service cannot be reached' }).waitFor();
  await other.page.getByRole('link', { name: 'People' }).click();
  await other.page.getByRole('heading', { name: 'Find people' }).waitFor();
  await other.page.goBack();
  await other.page.unroute(code);
  await other.page.getByRole('button', { name: 'Try again' }).click();
  await other.page.getByRole('heading', { name: 'Technologies', level: 1 }).waitFor();
  await other.close();
});

for (const [lang, title, people] of /** @type {const} */ ([
  ['en', 'Nothing here', 'People'],
  ['de', 'Hier ist nichts', 'Personen'],
  ['zh-Hans', '这里什么也没有', '人员'],
])) {
  test(`says in the reader's language that nothing is there, lang=${lang}`, async () => {
    for (const javaScriptEnabled of [true, false]) {
      const other = await open({ locale: lang, javaScriptEnabled });
      for (const address of ['/nowhere', '/people/nobody', '/people/nobody/checklist']) {
        await other.page.goto(origin + address);
        await other.page.getByRole('heading', { name: title }).waitFor();
        assert.equal(await other.page.locator('html').getAttribute('lang'), lang);
        assert.equal(await other.page.title(), `${title} · Tenure`);
      }
      if (!javaScriptEnabled) {
        await other.page.getByRole('link', { name: people }).click();
        await other.page.locator('a[href="/people/architect"]').click();
        await other.page.getByRole('heading', { level: 3 }).first().waitFor();
      }
      await other.close();
    }
  });
}

test('leads on from where nothing is to who is sought', async () => {
  await page.goto(`${origin}/people/nobody`);
  await page.getByRole('searchbox', { name: 'Search people' }).fill('mara lindqvist');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people?q=mara+lindqvist');
  await page.getByRole('heading', { name: 'Mara Lindqvist' }).waitFor();
});

test('breaks no policy and asks no other host', () => {
  const expected = /status of 404/;
  assert.deepEqual(
    browser.faults.filter((fault) => !expected.test(fault)),
    [],
  );
});
