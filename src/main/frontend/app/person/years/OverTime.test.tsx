import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type Answers, renderPage } from '../../test/renderPage.tsx';
import OverTime from './OverTime.tsx';

const databases = { slug: 'database', name: 'database' };
const languages = { slug: 'language', name: 'language' };
const technology = (name: string, start: string, end: string, mentioned = false) => ({
  technology: {
    id: name,
    slug: name.toLowerCase(),
    name,
    category: name === 'Go' ? languages : databases,
  },
  tenure: {
    months: 1,
    intervals: [{ start, end, mentionedOnly: mentioned ? [{ start, end }] : [] }],
  },
});

const mysql = technology('MySQL', '2014-07', '2014-12');
const again = { start: '2016-01', end: '2016-12', mentionedOnly: [] };
const answers: Answers = {
  TechnologyYears: () => ({
    person: {
      id: 'p',
      technologies: [
        technology('Redis', '2015-01', '2016-12', true),
        technology('Go', '2016-01', '2016-03'),
        { ...mysql, tenure: { ...mysql.tenure, intervals: [...mysql.tenure.intervals, again] } },
      ],
    },
  }),
};

const show = (search = '?years=earliest') =>
  renderPage(`/people/ada${search}`, answers, <OverTime slug="ada" />);
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row).getByRole('rowheader').textContent,
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ]);

test('a table says the months of each year, gaps, and what rests on mentions', () => {
  show();
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    '2014',
    '2015',
    '2016',
  ]);
  expect(rows()).toEqual([
    ['MySQL database', '6 months listed', 'no use named', '12 months listed'],
    ['Redis database', '', '12 months by sentences alone', '12 months by sentences alone'],
    ['Go language', '', '', '3 months listed'],
  ]);
});

test('the arrow keys go over gaps from one field to the next', async () => {
  const user = userEvent.setup();
  show();
  const [first] = within(screen.getByRole('table')).getAllByRole('button');
  first?.focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText(/MySQL/, { selector: 'strong' }).parentElement?.textContent).toBe(
    'MySQL, 2016: 12 months listed. See it in the résumé',
  );
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const link = screen.getByRole('link', { name: 'See it in the résumé' });
  expect(link.getAttribute('href')).toBe('/people/ada?tech=go&from=2016&to=2016');
  expect(document.querySelectorAll('td > button[tabindex="0"]')).toHaveLength(1);
});

test('the order stands in the address', async () => {
  show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'by category');
  expect(location.search).toBe('?years=category');
  expect(rows().map(([name]) => name)).toEqual(['Redis database', 'MySQL database', 'Go language']);
});
