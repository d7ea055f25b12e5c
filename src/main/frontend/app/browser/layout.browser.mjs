// Where things stand on the page of a person in Chromium: the résumé first, whatever the screen and the résumé.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { alter, open, visit, visitBeforeScript } from './browser.mjs';

/** @type {Awaited<ReturnType<typeof open>>} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  browser = await open();
  page = browser.page;
});

after(() => browser?.close());

const resumes = ['/people/architect', '/people/mara-lindqvist', '/people/kenji-okafor'];
/** What an address may ask of a résumé. */
const questions = [
  '/people/architect?tech=kubernetes&from=2016&to=2019',
  '/people/architect?q=database&tech=postgresql&direct',
  '/people/mara-lindqvist?kind=employment&from=2018',
  '/people/kenji-okafor?tech=kafka&not=java&q=payment',
  '/people/ines-barragan-wu?role=built',
  '/people/architect?tech=fortran',
];
/** @param {import('playwright-core').Locator} element */
const top = (element) => element.evaluate((node) => node.getBoundingClientRect().top + scrollY);
const timeline = () => page.getByRole('region', { name: 'Timeline' });

for (const [width, height, most] of /** @type {const} */ ([
  [1280, 800, 500],
  [360, 780, 780],
])) {
  test(`shows the first job within ${most} px at ${width}`, async () => {
    await page.setViewportSize({ width, height });
    for (const address of resumes) {
      await visit(page, address);
      const place = await top(page.getByRole('article').first());
      assert(place < most, `${address} begins at ${place}`);
    }
  });
}

test('shows jobs before technologies on a phone, and beside them on a large screen', async () => {
  const places = () =>
    Promise.all([
      top(page.getByRole('article').last()),
      top(page.getByRole('complementary', { name: 'Technologies' })),
    ]);
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people/architect');
  const [job, technologies] = await places();
  assert(job < technologies);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const panel = page.getByRole('complementary', { name: 'Technologies' });
  assert(await panel.evaluate((node) => node.getBoundingClientRect().top >= 0), 'it stays in view');
  const right = await panel.evaluate((node) => node.getBoundingClientRect().right);
  assert(right > 1700, `the page ends at ${right} px`);
});

test('keeps the filter in view', async () => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await visit(page, '/people/architect?tech=kubernetes');
    await page.evaluate(() => scrollTo(0, 1500));
    const place = await page
      .getByRole('button', { name: 'Remove Kubernetes' })
      .evaluate((node) => node.getBoundingClientRect().top);
    assert(place >= 0 && place < 60, `at ${width} it is at ${place}`);
  }
});

test('covers at most a fifth of the screen with the filter that stays in view, however large the text is', async () => {
  for (const lang of ['en', 'de']) {
    await visit(page, `/people/architect?tech=kubernetes&not=java&q=worker&from=2016&lang=${lang}`);
    for (const [width, height] of /** @type {const} */ ([
      [360, 780],
      [768, 1024],
      [1280, 800],
      [1920, 1080],
    ])) {
      await page.setViewportSize({ width, height });
      for (const size of ['', '150%', '200%']) {
        const covered = await page.evaluate(async (size) => {
          document.documentElement.style.fontSize = size;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const filter = document.querySelector('search');
          return [filter, ...(filter?.children ?? [])]
            .filter((part) => part && getComputedStyle(part).position === 'sticky')
            .map((part) => part?.getBoundingClientRect().height ?? 0);
        }, size);
        assert.equal(covered.length, 1, `at ${width} one part stays`);
        assert(
          (covered[0] ?? 0) <= height / 5,
          `at ${width}, text ${size || 'as it is'}, ${lang}, it is ${covered[0]} px high`,
        );
      }
    }
  }
});

test('counts on a phone what is asked out of sight, and shows it by key', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people/architect?tech=kubernetes&not=java&q=worker&from=2016&lang=de');
  await page.evaluate(() => scrollTo(0, 900));
  const chips = page.getByRole('list', { name: 'Was gefragt ist' });
  const removals = chips.getByRole('button', { name: / entfernen$/ });
  const reached = () =>
    removals.evaluateAll((/** @type {HTMLElement[]} */ buttons) =>
      buttons.map((button) => {
        button.focus();
        return document.activeElement === button;
      }),
    );
  assert.deepEqual(await reached(), [true, false, false, false]);
  await page.getByRole('button', { name: '+ 3 weitere' }).press('Enter');
  await page.getByRole('button', { name: 'Weniger' }).waitFor();
  const read = await page.evaluate(() => scrollY);
  assert.deepEqual(await reached(), [true, true, true, true]);
  assert.equal(await page.evaluate(() => scrollY), read, 'what is read stays where it is');
  for (const button of [
    ...(await removals.all()),
    page.getByRole('button', { name: 'Nächster' }),
  ]) {
    const box = await button.boundingBox();
    assert(box && box.y >= 0 && box.x + box.width <= 360 && box.y < 300, JSON.stringify(box));
  }
  await removals.last().press('Enter');
  await page.waitForFunction(() => !location.search.includes('q='));
  await visit(page, '/people/architect?lang=en');
});

test('offers on a phone what to take away in one line, under names that are whole', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const lang of ['en', 'de', 'zh']) {
    await visit(page, `/people/architect?lang=${lang}`);
    const actions = await page
      .locator('main header')
      .locator(':is(a, button, summary):has(> svg)')
      .evaluateAll((all) =>
        all.map((action) => ({
          ...action.getBoundingClientRect().toJSON(),
          cut: action.scrollWidth > action.clientWidth,
        })),
      );
    assert.equal(actions.length, 4);
    assert.equal(new Set(actions.map(({ y }) => y)).size, 1, lang);
    assert(
      actions.every(({ height, cut }) => height >= 44 && !cut),
      JSON.stringify(actions),
    );
  }
  await visit(page, '/people/architect?lang=en');
});

test('writes all names of four jobs on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people/architect');
  const cut = await timeline()
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .map((link) => link.querySelector('span'))
        .filter((name) => name && name.scrollWidth > name.clientWidth)
        .map((name) => name?.textContent),
    );
  assert.deepEqual(cut, []);
});

test('writes the years of the timeline in one line', async () => {
  await visit(page, '/people/architect');
  const heights = await timeline()
    .locator('ol span')
    .evaluateAll((years) => years.map((year) => year.getBoundingClientRect().height));
  assert(Math.max(...heights) < 20, `they are ${heights} px high`);
});

test('names forty jobs where there is room, and each on demand', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await alter(page, 'PersonPage', ({ person }) => {
    const [first] = person.positions;
    person.positions = Array.from({ length: 40 }, (_, at) => ({
      ...first,
      id: `p${at}`,
      organization: { ...first.organization, id: `o${at}`, name: `Employer ${at}` },
      period: { ...first.period, start: `${2024 - at}`, end: `${2024 - at}`, state: 'ENDED' },
    }));
  });
  await visit(page, '/people/architect');
  const links = timeline().getByRole('link');
  assert.equal(await links.count(), 40);
  const height = await timeline().evaluate((node) => node.clientHeight);
  assert(height < 200, `the timeline is ${height} px high`);
  const name = links.nth(12).locator('span').first();
  assert.equal(await name.evaluate((node) => node.clientWidth), 0);
  await links.nth(12).focus();
  assert(
    await name.evaluate((node) => node.clientWidth >= node.scrollWidth && node.clientWidth > 0),
  );
  await page.unroute('**/graphql');
});

test('breaks no policy and asks no other host', () => {
  assert.deepEqual(browser.faults, []);
});

/** What moves on a page, and the largest of its texts, each as the page tells of it. */
const watch = () => {
  const seen = { moved: /** @type {string[]} */ ([]), largest: /** @type {string[]} */ ([]) };
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      if (!entry.hadRecentInput) {
        seen.moved.push(
          entry.sources.map((/** @type {any} */ { node }) => node?.outerHTML?.slice(0, 80)).join(),
        );
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { element } of /** @type {any[]} */ (list.getEntries())) {
      seen.largest.push(element?.closest('main')?.className ?? 'gone');
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  Object.assign(globalThis, { seen });
};
/** @param {import('playwright-core').Page} page */
const seen = (page) => page.evaluate(() => /** @type {any} */ (globalThis).seen);

for (const width of [360, 1280]) {
  test(`moves nothing while a page comes at ${width}`, async () => {
    const other = await open({ viewport: { width, height: 800 } });
    await other.page.addInitScript(watch);
    for (const address of [...resumes, ...questions, '/people', '/technologies']) {
      await visit(other.page, address);
      await other.page.waitForLoadState('networkidle');
      assert.deepEqual((await seen(other.page)).moved, [], address);
    }
    await other.close();
  });

  test(`shows the largest text before the script comes, and none larger after it, at ${width}`, async () => {
    const other = await open({ viewport: { width, height: 800 } });
    await other.page.addInitScript(watch);
    for (const address of [...resumes, ...questions]) {
      const comeScript = await visitBeforeScript(other.page, address);
      await other.page.waitForFunction(
        () => /** @type {any} */ (globalThis).seen?.largest.length > 0,
      );
      await comeScript();
      assert.deepEqual(new Set((await seen(other.page)).largest), new Set(['sent']), address);
    }
    await other.close();
  });
}

for (const language of ['en', 'de', 'zh']) {
  test(`says before the script comes what the script says then, lang=${language}`, async () => {
    // So high that all of it is laid out.
    const other = await open({ viewport: { width: 1280, height: 8000 } });
    /** @param {string} selector */
    const said = (selector) =>
      other.page
        .locator(`main ${selector}`)
        .evaluateAll((/** @type {HTMLElement[]} */ all) =>
          all.map((one) => one.innerText.replace(/\s+/g, '')),
        );
    const all = async () => ({
      header: await said('header > div:first-child'),
      answer: await said('.answer_answer'),
      entries: await said('article'),
      title: await other.page.title(),
    });
    for (const address of [...resumes, ...questions]) {
      const asked = `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
      const comeScript = await visitBeforeScript(other.page, asked);
      await other.page.locator('main.sent').waitFor();
      const before = await all();
      await comeScript();
      // The entries come in turns, which take their time where the machine is busy.
      for (let turns = 0; turns < 50 && !isDeepStrictEqual(await all(), before); turns++) {
        await other.page.waitForTimeout(100);
      }
      assert.deepEqual(await all(), before, asked);
    }
    await other.close();
  });
}

test('takes over at the entry that is read', async () => {
  const other = await open({ viewport: { width: 360, height: 780 } });
  const comeScript = await visitBeforeScript(other.page, '/people/architect');
  const entry = other.page.getByRole('article').nth(2);
  const place = () => entry.evaluate((node) => node.getBoundingClientRect().top);
  await entry.scrollIntoViewIfNeeded();
  const title = (await entry.getByRole('heading').first().textContent()) ?? '';
  const before = await place();
  await comeScript();
  await entry.getByRole('heading', { name: title }).waitFor();
  const after = await place();
  assert(Math.abs(after - before) < 2, `it stood at ${before} px, and stands at ${after}`);
  await other.close();
});

test('has its bar in one line on a phone before its typefaces have come', async () => {
  const other = await open({ viewport: { width: 360, height: 780 } });
  await other.page.route(/./, (route) =>
    route.request().resourceType() === 'font' ? route.abort() : route.fallback(),
  );
  await visit(other.page, '/people');
  const bar = await other.page.getByRole('banner').boundingBox();
  assert(bar && bar.height < 60, `the bar is ${bar?.height} px high`);
  await other.close();
});

for (const language of ['en', 'de', 'zh']) {
  test(`keeps the first word of its bar off the mark on a phone, lang=${language}`, async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await visit(page, `/people?lang=${language}`);
    await page.evaluate(() => document.fonts.ready);
    const gap = await page.getByRole('navigation').evaluate((bar) => {
      const word = document.createRange();
      word.selectNodeContents(/** @type {Node} */ (bar.querySelector('a')));
      const mark = /** @type {Element} */ (document.querySelector('header svg'));
      return word.getBoundingClientRect().left - mark.getBoundingClientRect().right;
    });
    assert(gap >= 6, `it stands ${gap} px from the mark`);
  });

  test(`breaks no date of a period, lang=${language}`, async () => {
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, `/people/architect?lang=${language}`);
      const broken = await page
        .locator('article [title]')
        .filter({ hasText: '2014' })
        .first()
        .evaluate((dates) => {
          const text = /** @type {Text} */ (dates.firstChild);
          const all = text.data.matchAll(/[^–\s][^–]*[^–\s]/g);
          return [...all].flatMap(({ 0: written, index }) => {
            const date = document.createRange();
            date.setStart(text, index);
            date.setEnd(text, index + written.length);
            const lines = new Set([...date.getClientRects()].map(({ top }) => top));
            return lines.size > 1 ? [written] : [];
          });
        });
      assert.deepEqual(broken, [], `${width} px`);
    }
  });
}

test('goes to the entry that an address names', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people/architect');
  const id = await page.getByRole('article').last().getAttribute('id');
  await visit(page, '/people');
  await visit(page, `/people/architect#${id}`);
  await page.waitForLoadState('networkidle');
  const place = await page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().top);
  assert(place >= 0 && place < 400, `it stands at ${place} px`);
});
