import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import ComparePage from './ComparePage.tsx';

const go = { id: 'g', slug: 'go', name: 'Go' };
const unknown = new CombinedError({
  graphQLErrors: [{ message: 'No', extensions: { classification: 'NOT_FOUND', suggestions: [] } }],
});
const months: Record<string, number> = { ada: 50, kenji: 12 };

const answers: Answers = {
  TechnologyName: ({ term }) => (term === 'go' ? { technology: go } : unknown),
  Check: ({ slug, requirements }) =>
    slug === 'nobody'
      ? unknown
      : {
          person: {
            id: slug,
            slug,
            name: slug === 'ada' ? 'Ada' : 'Kenji',
            headline: null,
            hiddenFields: [],
            check: (requirements as object[]).map(() => ({
              status: slug === 'ada' ? 'MET' : 'NOT_MET',
              conditions: [],
              experience: {
                technology: go,
                implied: false,
                clippedToRelease: false,
                tenure: {
                  months: months[String(slug)],
                  monthsAtLeast: 12,
                  current: true,
                  lastUsed: '2026-01',
                  intervals: [],
                },
                evidence: [],
              },
              unclear: [],
            })),
          },
        },
  PeopleNamed: () => ({
    people: {
      nodes: [
        { id: 'k', slug: 'kenji', name: 'Kenji', headline: 'Data' },
        { id: 'a', slug: 'ada', name: 'Ada', headline: null },
      ],
    },
  }),
};

const show = (search = '') => renderPage(`/compare${search}`, answers, <ComparePage />);

describe('the comparison', () => {
  test('has people in columns and requirements in rows', async () => {
    show('?who=ada&who=kenji&tech=go&months=24');
    await screen.findByText('not met');
    const table = within(screen.getByRole('table', { name: 'Compare people' }));
    const heads = table.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['AdaRemove Ada', 'KenjiRemove Kenji']);
    expect(table.getByRole('rowheader').textContent).toBe('Goat least 2 years');
    const cells = table.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells).toEqual([
      '',
      'met1 year to 4 yrs 2 mosThe dates are not precise enough to say it exactly.current',
      'not met1 yearcurrent',
    ]);
  });

  test('leads to the checklist of each with the same requirements', async () => {
    show('?who=ada&tech=go&months=24');
    expect((await screen.findByRole('link', { name: 'Ada' })).getAttribute('href')).toBe(
      '/people/ada/checklist?tech=go&months=24',
    );
  });

  test('tells in the row what is not understood, and asks the rest', async () => {
    show('?who=ada&tech=go+in+banks&tech=gogo');
    await screen.findByText('met');
    const [first, second] = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(first).toBe('GoNot understood, and not checked: “in banks”');
    expect(second).toContain('the catalogue has no term “gogo”');
  });

  test('adds people and takes them out, in the address', async () => {
    const user = userEvent.setup();
    show('?who=ada&tech=go');
    await user.click(screen.getByRole('combobox', { name: 'Add a person' }));
    const list = within(screen.getByRole('listbox', { name: 'Add a person' }));
    const options = await list.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual(['KenjiData']);
    await user.click(options[0] as HTMLElement);
    expect(location.search).toBe('?who=ada&who=kenji&tech=go');
    await user.click(screen.getByRole('button', { name: 'Remove Ada' }));
    await waitFor(() => expect(location.search).toBe('?who=kenji&tech=go'));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('says of whom the service does not know', async () => {
    show('?who=nobody&who=ada&tech=go');
    expect(await screen.findByText('Nobody is called “nobody” here.')).toBeTruthy();
    expect(await screen.findByText('met')).toBeTruthy();
  });

  test('takes no more than four', () => {
    show('?who=a&who=b&who=c&who=d&who=e&tech=go');
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(screen.queryByRole('combobox', { name: 'Add a person' })).toBeNull();
  });
});
