// The search page and the technology page in Chromium: asked by mouse and by keyboard, shared as a link.
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

/** @param {string} address */
const settle = (address) => page.waitForURL(origin + address);
/** @param {string} count */
const found = (count) => page.getByRole('heading', { name: count, exact: true }).waitFor();
const names = () => page.getByRole('heading', { level: 3 }).allInnerTexts();
const cards = () =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
const focused = () => page.evaluate(() => document.activeElement?.tagName);

test('says at the root what Tenure is, with a question and its answer', async () => {
  await visit(page, '/');
  await page.getByText('Tenure keeps résumés as data').waitFor();
  await page.getByText('java -jar tenure.jar import resume.json').waitFor();
  await page.getByRole('link', { name: 'Senior Architect: 1 month to 6 yrs 7 mos' }).click();
  await settle('/people/architect?tech=kubernetes');
  await page.locator('mark').first().waitFor();
});

test('asks for what was confirmed before its list came', async () => {
  await visit(page, '/people');
  const release = await hold(page, 'TechnologyChoices');
  await page.getByRole('combobox', { name: 'Who has worked with' }).focus();
  await page.keyboard.type('k8s');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  release();
  await settle('/people?tech=kubernetes');
  await found('3 people');
});

test('asks for experience by the keyboard alone', async () => {
  await visit(page, '/people');
  await found('4 people');
  await page.getByRole('combobox', { name: 'Who has worked with' }).focus();
  await page.keyboard.type('k8s');
  await page.getByRole('option', { name: /^Kubernetes also/ }).waitFor();
  await page.keyboard.press('Enter');
  await settle('/people?tech=kubernetes');
  await found('3 people');
  await page.getByRole('textbox', { name: 'at least' }).focus();
  await page.keyboard.type('5');
  await settle('/people?tech=kubernetes&months=60');
  await found('2 people');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2022');
  await settle('/people?tech=kubernetes&months=60&since=2022');
  await found('1 person');
  assert.deepEqual(await names(), ['Kenji Okafor']);
});

test('goes back and forward through the question', async () => {
  await page.goBack();
  await settle('/people?tech=kubernetes&months=60');
  await found('2 people');
  await page.goForward();
  await found('1 person');
});

test('finds who did it between two years, and leads to the same in the résumé', async () => {
  await visit(page, '/people?tech=kubernetes');
  await page.getByRole('textbox', { name: 'Between' }).fill('2014 to 2015');
  await settle('/people?tech=kubernetes&from=2014&to=2015');
  await found('1 person');
  assert.deepEqual(await names(), ['Senior Architect']);
  await cards().getByText('within 2014 – 2015').waitFor();
  await cards()
    .getByRole('button', { name: /^Where it says so/ })
    .click();
  await cards().getByRole('link', { name: 'See it in the résumé' }).click();
  await settle('/people/architect?tech=kubernetes&from=2014&to=2015');
  await visit(page, '/people?org=xsky&from=2012&to=2013');
  await found('Nobody');
  await page.getByRole('button', { name: 'without 2012 – 2013' }).click();
  await settle('/people?org=xsky');
  await found('1 person');
  await visit(page, '/people?tech=go&from=2020&to=2019');
  await page.getByRole('button', { name: 'Swap the dates' }).click();
  await settle('/people?tech=go&from=2019&to=2020');
});

test('shows how long and proves it', async () => {
  await visit(page, '/people?tech=kubernetes&months=60');
  const card = cards().filter({ hasText: 'Senior Architect' });
  await card.getByText('6 yrs 7 mos').waitFor();
  await card.getByText('Nov 2014 – May 2021').waitFor();
  await card.getByRole('button', { name: 'Where it says so' }).click();
  await card.locator('blockquote').first().waitFor();
  assert.deepEqual(await card.locator('mark').allInnerTexts(), [
    'EKS',
    'Kubernetes',
    'EKS',
    'Argo Workflows',
  ]);
});

test('says on a phone beside what was asked how many there are, and goes there', async () => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, '/people?tech=kubernetes');
  const least = page.getByRole('textbox', { name: 'at least' });
  await least.fill('2');
  await least.press('Enter');
  await settle('/people?tech=kubernetes&months=24');
  const there = page.getByRole('search').getByRole('button', { name: '3 people' });
  await there.click();
  assert.equal(await focused(), 'H2');
  const top = await page.getByRole('heading', { name: '3 people' }).boundingBox();
  assert(top && top.y >= 0 && top.y < 200, `the list begins at ${top?.y}`);
  await page.setViewportSize(wide ?? { width: 1440, height: 900 });
  await visit(page, '/people?tech=kubernetes');
  assert.equal(await there.isVisible(), false);
});

test('leads to the person with the same question', async () => {
  await page.getByRole('link', { name: 'Senior Architect', exact: true }).click();
  await settle('/people/architect?tech=kubernetes');
  await page.locator('mark').first().waitFor();
});

test('adds a facet, and keeps the focus', async () => {
  await visit(page, '/people?tech=kubernetes');
  const facets = page.locator('details', { hasText: 'They have also worked with' });
  await facets.getByRole('button', { name: /^Go / }).click();
  await settle('/people?tech=kubernetes&tech=go');
  await found('2 people');
  assert.equal(await focused(), 'SUMMARY');
  await page.getByRole('button', { name: 'Remove Kubernetes' }).click();
  await settle('/people?tech=go');
  assert.equal(await focused(), 'SEARCH');
});

test('finds words, organizations and places', async () => {
  await visit(page, '/people?org=ustack.com');
  await found('1 person');
  await visit(page, '/people?place=valpara%C3%ADso');
  await found('1 person');
  assert.deepEqual(await names(), ['Inés Barragán-Wu']);
  await visit(page, '/people?q=datadog');
  await found('1 person');
  await page.getByRole('button', { name: 'Where it says so' }).click();
  await page.locator('mark', { hasText: 'Datadog' }).first().waitFor();
});

test('offers a way out of what nobody matches and of what nobody knows', async () => {
  await visit(page, '/people?tech=go&months=600');
  await page.getByRole('button', { name: 'any length of Go, at any time' }).click();
  await settle('/people?tech=go');
  assert.equal(await focused(), 'H2');
  await page.goto(`${origin}/people?tech=kubernets&months=12`);
  await page.getByRole('alert').getByRole('button', { name: 'kubernetes' }).click();
  await settle('/people?tech=kubernetes&months=12');
  await page.goto(`${origin}/people?tech=go&after=nonsense`);
  await page.getByRole('link', { name: 'First page' }).click();
  await settle('/people?tech=go');
});

test('draws what a technology implies, and who has used it', async () => {
  await visit(page, '/technologies/k8s');
  await settle('/technologies/kubernetes');
  await found('3 people have used Kubernetes');
  await page.locator('path[data-active]').nth(8).waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Amazon EKS' }).focus();
  assert.equal(await page.locator('path[data-active="true"]').count(), 1);
  await page.keyboard.press('Enter');
  await settle('/technologies/eks');
  await page.getByRole('heading', { name: 'Amazon EKS', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Search with it' }).click();
  await settle('/people?tech=eks');
  await found('1 person');
});

test('finds a technology by a misspelt name, and goes through a category to its end', async () => {
  await visit(page, '/technologies');
  await page.getByText(/^These are all \d+\.$/).waitFor();
  await page.getByRole('searchbox', { name: 'Find a technology' }).fill('kubernets');
  await settle('/technologies?q=kubernets');
  await page.getByRole('link', { name: 'kubernetes', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a technology' }).fill('');
  await settle('/technologies');
  await page.getByRole('combobox', { name: 'Category' }).selectOption('database');
  await settle('/technologies?category=database');
  await page.getByText(/^100 of them are on this page/).waitFor();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL(/after=/);
  await page.getByText(/^\d\d of them are on this page/).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Next' }).count(), 0);
});

test('breaks no policy and asks no other host', () => {
  assert.deepEqual(browser.faults, []);
});
