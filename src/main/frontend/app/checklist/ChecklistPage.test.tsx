import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import ChecklistPage from './ChecklistPage.tsx';

const java = { id: 'j', slug: 'java', name: 'Java' };
const go = { id: 'g', slug: 'go', name: 'Go' };
const position = {
  id: 'x',
  title: 'Architect',
  organization: { id: 'o', name: 'Glow' },
  period: { start: '2014-11', end: '2021-05', state: 'ENDED' },
};
const text = 'Wrote a tool in Go.';
const evidence = {
  technology: go,
  mentioned: go,
  reason: 'NAME',
  via: [],
  part: 'ACHIEVEMENT',
  text,
  start: 16,
  end: 18,
  role: 'USED',
  achievement: { id: 'a' },
  position,
};
const tenure = { months: 0, monthsAtLeast: 0, current: false, lastUsed: null, intervals: [] };

const checks: Record<string, object> = {
  java: {
    status: 'NOT_MET',
    conditions: [
      { condition: 'USED', status: 'NOT_MET' },
      { condition: 'MIN_MONTHS', status: 'NOT_MET' },
    ],
    experience: { technology: java, implied: false, clippedToRelease: false, tenure, evidence: [] },
    unclear: [],
  },
  go: {
    status: 'CANNOT_TELL',
    conditions: [
      { condition: 'USED', status: 'MET' },
      { condition: 'MIN_MONTHS', status: 'CANNOT_TELL' },
      { condition: 'USED_SINCE', status: 'NOT_MET' },
    ],
    experience: {
      technology: go,
      implied: false,
      clippedToRelease: false,
      tenure: { ...tenure, months: 79, monthsAtLeast: 1, lastUsed: '2021-05' },
      evidence: [evidence],
    },
    unclear: [position],
  },
};

const unknown = new CombinedError({
  graphQLErrors: [
    { message: 'Unknown', extensions: { classification: 'NOT_FOUND', suggestions: ['java'] } },
  ],
});

const answers: Answers = {
  TechnologyName: ({ term }) => {
    const technology = [java, go].find(({ slug }) => slug === String(term).toLowerCase());
    return technology ? { technology } : unknown;
  },
  Check: ({ requirements }) => ({
    person: {
      id: 'p',
      slug: 'ada',
      name: 'Ada',
      headline: null,
      hiddenFields: [],
      check: (requirements as { technology: string }[]).map(({ technology }) => checks[technology]),
    },
  }),
};

const show = (search = '', others: Answers = {}) =>
  renderPage(
    `/people/ada/checklist${search}`,
    { ...answers, ...others },
    <ChecklistPage slug="ada" />,
  );
const items = () =>
  within(screen.getByRole('list', { name: 'Requirements' })).getAllByRole('group');
const itemAt = (place: number) => items()[place]?.parentElement as HTMLElement;

describe('the checklist of a person', () => {
  test('asks the service for what stands in the address', async () => {
    const { asked } = show('?tech=java&months=60&tech=go&since=2020&from=2016&to=2019');
    await screen.findByText('not met', { exact: false, selector: 'span' });
    const kinds = ['EMPLOYMENT', 'VOLUNTEERING', 'PROJECT'];
    const within = { from: '2016', to: '2019' };
    expect(asked.findLast(({ name }) => name === 'Check')?.variables.requirements).toEqual([
      { technology: 'java', minMonths: 60, usedSince: null, within, kinds },
      { technology: 'go', minMonths: null, usedSince: '2020', within, kinds },
    ]);
  });

  test('says of each whether it is met, with the figures and what leaves it open', async () => {
    show('?tech=java&months=60&tech=go&months=24&since=2024');
    await screen.findByText('0 of 2 met; 1 not met; 1 cannot be told.');
    expect(itemAt(0).textContent).toContain('The résumé shows no use of it that counts.');
    expect(itemAt(1).textContent).toContain('1 month to 6 yrs 7 mos');
    expect(itemAt(1).textContent).toContain('at least 2 years: cannot tell');
    expect(itemAt(1).textContent).toContain('used since 2024: not met');
    expect(itemAt(1).textContent).toContain('Architect · Glow (Nov 2014 – May 2021)');
  });

  test('proves it by sentences with marks, on demand', async () => {
    const { container } = show('?tech=go');
    await userEvent.click(await screen.findByRole('button', { name: /^Where it says so/ }));
    const mark = container.querySelector('mark');
    expect([mark?.textContent, mark?.closest('blockquote')?.textContent]).toEqual(['Go', text]);
  });

  test('reads a text with a requirement a line, and keeps it in the address', async () => {
    show();
    const field = await screen.findByRole('textbox', { name: /one requirement a line/ });
    await userEvent.type(field, 'Java 5 years\nGo in banking since 2020');
    await userEvent.click(screen.getByRole('button', { name: 'Check 2 lines' }));
    expect(location.search).toBe('?tech=Java&months=60&tech=Go+in+banking&since=2020');
    await screen.findByText('0 of 2 met; 1 not met; 1 cannot be told.');
    expect(itemAt(1).textContent).toContain('Not understood, and not checked: “in banking”');
  });

  test('tells beside a line that it is not understood, and what may have been meant', async () => {
    const { asked } = show('?tech=go&tech=jav&months=12');
    await screen.findByText(/the catalogue has no term “jav”/);
    expect(screen.getByText('0 of 2 met; 1 cannot be told; 1 not checked.')).toBeTruthy();
    expect(asked.findLast(({ name }) => name === 'Check')?.variables.requirements).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'java' }));
    expect(location.search).toBe('?tech=go&tech=java&months=12');
  });

  test('takes a line back', async () => {
    show('?tech=java&months=60&tech=go');
    await screen.findByText(/^0 of 2 met/);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Java' }));
    await waitFor(() => expect(location.search).toBe('?tech=go'));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('says that nobody is there', async () => {
    show('?tech=go', { Check: () => unknown });
    expect(await screen.findByRole('heading', { name: 'Nothing here' })).toBeTruthy();
  });
});
