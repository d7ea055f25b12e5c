import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import PersonPage from './PersonPage.tsx';

const kubernetes = { id: 'k', slug: 'kubernetes', name: 'Kubernetes' };
const eks = { id: 'e', slug: 'eks', name: 'Amazon EKS' };
const text = 'Moved the architecture to EKS.';

const proof = {
  technology: kubernetes,
  mentioned: eks,
  reason: 'IMPLIED',
  via: [eks],
  part: 'ACHIEVEMENT',
  text,
  start: 26,
  end: 29,
  role: 'USED',
  achievement: { id: 'a1' },
};

const position = (id: string, start: string, name: string, achievements: object[]) => ({
  id,
  kind: 'EMPLOYMENT',
  title: 'Architect',
  summary: null,
  location: 'Oslo',
  description: 'A bank',
  score: null,
  projectType: null,
  projectRoles: [],
  url: null,
  organization: { id: `o${id}`, name, formerNames: [], urls: ['javascript:alert(1)'] },
  period: { raw: null, start, end: null, state: 'ONGOING', months: 12, monthsAtLeast: 12 },
  achievements,
  techStack: [
    { technology: eks, role: 'USED', purposes: [], versions: [], sources: ['MENTIONED'] },
  ],
});

const ada = {
  id: 'p',
  slug: 'ada',
  name: 'Ada',
  headline: 'Architect',
  appearance: { accentOnLight: null, accentOnDark: null, layout: 'TWO_COLUMNS' },
  hiddenFields: [],
  links: [],
  contacts: [],
  whole: { months: 24, monthsAtLeast: 24 },
  experience: [{ technology: eks }],
};

const answers: Answers = {
  PersonPage: () => ({
    person: {
      ...ada,
      positions: [
        position('1', '2021-06', 'Glow', [
          { id: 'a1', text, heading: false, depth: 0 },
          { id: 'a2', text: 'Trained the team.', heading: false, depth: 0 },
        ]),
        position('2', '2020', 'Sina', []),
      ],
    },
  }),
  Matches: () => ({
    person: {
      id: 'p',
      positions: [
        {
          id: '1',
          evidence: [proof],
        },
      ],
    },
  }),
  Technologies: () => ({ person: { id: 'p', technologies: [] } }),
  PersonSections: () => ({
    person: {
      id: 'p',
      languages: [{ language: 'Japanese', fluency: 'Native' }],
      skills: [{ name: 'Backend', level: null, keywords: ['Java', 'Go'] }],
      certificates: [
        { name: 'CKA', issuer: 'CNCF', date: { raw: '2020-02', date: '2020-02' }, url: null },
      ],
      awards: [],
      publications: [
        {
          name: 'A book',
          publisher: null,
          releaseDate: { raw: 'long ago', date: null },
          url: 'javascript:alert(1)',
          summary: 'Of words.',
        },
      ],
      interests: [],
      references: [{ name: null, reference: 'We slept that night.' }],
    },
  }),
  TechnologyName: () => ({ technology: kubernetes }),
};

const show = (search = '', others: Answers = {}) =>
  renderPage(`/people/ada${search}`, { ...answers, ...others }, <PersonPage slug="ada" />);

describe('the page of a person', () => {
  test('reads as a résumé while nothing is asked', () => {
    const { asked, container } = show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada');
    expect(document.title).toBe('Ada · Tenure');
    expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(['PersonPage', 'Technologies']));
    expect(container.querySelector('mark, [data-found], article details ul')).toBeNull();
  });

  test('says what the employer is beside where it is', () => {
    show();
    const [entry] = screen.getAllByRole('article');
    expect(entry?.querySelector('h3 + p')?.textContent).toBe('GlowOsloA bank');
  });

  test('shows all other sections below the positions', async () => {
    show();
    const names = ['Skills', 'Languages', 'Certificates', 'Publications', 'References'];
    const sections = await Promise.all(names.map((name) => screen.findByRole('region', { name })));
    expect(sections.map((section) => section.querySelector('ul')?.textContent)).toEqual([
      'BackendJava · Go',
      'JapaneseNative',
      'CKACNCFFeb 2020',
      'A booklong agoOf words.',
      'We slept that night.',
    ]);
    expect(screen.queryByRole('region', { name: 'Awards' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'A book' })).toBeNull();
  });

  test('counts education apart, and as many technologies as the panel lists', () => {
    const row = (technology: object) => ({
      technology: { ...technology, aliases: [], category: null },
      implied: false,
      clippedToRelease: false,
      tenure: { ...ada.whole, intervals: [], current: true, lastUsed: '2026', gaps: [] },
    });
    const studies = { ...position('3', '2010', 'Uppsala', []), kind: 'EDUCATION' };
    show('?from=2016', {
      PersonPage: () => ({
        person: {
          ...ada,
          experience: [{ technology: eks }, { technology: kubernetes }],
          positions: [position('1', '2021-06', 'Glow', []), studies],
        },
      }),
      Technologies: () => ({
        person: { id: 'p', technologies: [row(eks), row(kubernetes)] },
      }),
    });
    const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect(figure('position')).toBe('1');
    expect(figure('degree or course')).toBe('1');
    expect(figure('technologies')).toBe('2');
    expect(screen.getByText('Said in 1 sentence in 1 of 2 entries.')).toBeTruthy();
    const panel = screen.getByRole('complementary', { name: 'Technologies' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
  });

  test('lists all technologies on demand by category, and finds those of a name', async () => {
    const user = userEvent.setup();
    const databases = { id: 'd', slug: 'database', name: 'database' };
    const languages = { id: 'l', slug: 'language', name: 'language' };
    const tool = (at: number) => ({
      technology: {
        id: `t${at}`,
        slug: `tool-${at}`,
        name: at === 19 ? 'Terraform' : `Tool ${at}`,
        aliases: [],
        category: at < 10 ? databases : languages,
      },
      implied: false,
      clippedToRelease: false,
      tenure: { ...ada.whole, intervals: [], current: at === 18, lastUsed: '2026', gaps: [] },
    });
    show('', {
      Technologies: () => ({
        person: { id: 'p', technologies: Array.from({ length: 20 }, (_, at) => tool(at)) },
      }),
    });
    const panel = within(screen.getByRole('complementary', { name: 'Technologies' }));
    expect(panel.getAllByRole('listitem')).toHaveLength(14);
    expect(panel.getByRole('button', { name: 'Tool 18' })).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Show all 20' }));
    expect(panel.getAllByRole('listitem')).toHaveLength(20);
    const headings = panel.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['database', 'language']);
    await user.click(panel.getByRole('button', { name: 'by category' }));
    expect(panel.queryByRole('heading', { level: 3 })).toBeNull();
    await user.type(panel.getByRole('searchbox'), 'terrafrom');
    expect(panel.getAllByRole('listitem')).toHaveLength(1);
    expect(panel.getByText('1 of 20')).toBeTruthy();
    await user.type(panel.getByRole('searchbox'), 'zzz');
    expect(panel.getByText(/^None of the 20/)).toBeTruthy();
  });

  test('makes no link of an address that is none', () => {
    const { container } = show();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
  });

  test('marks the proof, says why, and lets the rest step back', () => {
    const { container } = show('?tech=kubernetes');
    expect(container.querySelector('mark')?.textContent).toBe('EKS');
    expect(screen.getByRole('button', { name: /Amazon EKS counts as Kubernetes/ })).toBeTruthy();
    expect(screen.getByText('Said in 1 sentence in 1 of 2 jobs.')).toBeTruthy();
    const [kept, left] = screen.getAllByRole('article');
    expect([kept?.dataset.found, left?.dataset.found]).toEqual(['true', 'false']);
    const rest = container.querySelector('article details ul');
    expect(rest?.textContent).toBe('Trained the team.');
    expect(screen.getByText('1 more sentence').closest('details')?.open).toBe(false);
  });

  test('says the answer in words, from the figures of the service', () => {
    const tenure = {
      months: 79,
      monthsAtLeast: 1,
      current: false,
      lastUsed: '2021-05',
      intervals: [
        {
          start: '2014-11',
          end: '2021-05',
          ongoing: false,
          mentionedOnly: [{ start: '2014-11', end: '2021-05' }],
        },
      ],
    };
    show('?tech=kubernetes&from=2016&to=2019', {
      Technologies: () => ({
        person: {
          id: 'p',
          asked: [
            {
              technology: { ...kubernetes, aliases: [] },
              implied: true,
              clippedToRelease: false,
              tenure,
            },
          ],
          within: [{ technology: kubernetes, tenure: { months: 48, monthsAtLeast: 1 } }],
          technologies: [],
        },
      }),
    });
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(
      'Kubernetes: 1 month to 6 yrs 7 mos, until May 2021; within 2016 – 2019: 1 month to 4 years. ' +
        'Only mentioned: a sentence proves one month somewhere in the job, perhaps all of it.' +
        'Said in 1 sentence in 1 of 2 jobs.',
    );
  });

  test('asks the service for what stands in the address', () => {
    const { asked } = show('?tech=kubernetes&from=2016&kind=employment');
    expect(asked.find(({ name }) => name === 'Matches')?.variables.filter).toMatchObject({
      technologies: { anyOf: ['kubernetes'] },
      period: { from: '2016', to: null },
      kinds: ['EMPLOYMENT'],
    });
  });

  test('takes back one part of the question, and the address with it', async () => {
    const user = userEvent.setup();
    show('?tech=kubernetes&from=2016');
    await user.click(screen.getByRole('button', { name: 'Remove Kubernetes' }));
    expect(location.search).toBe('?from=2016');
    history.back();
    await waitFor(() => expect(location.search).toBe('?tech=kubernetes&from=2016'));
  });

  test('moves the handle of the range to what is typed', async () => {
    const user = userEvent.setup();
    show('?from=2021');
    const handle = screen.getByRole('slider', { name: 'From' });
    expect(handle.getAttribute('aria-valuetext')).toBe('2021');
    await user.type(screen.getByRole('textbox', { name: 'From' }), '-03');
    await waitFor(() => expect(location.search).toBe('?from=2021-03'));
    expect(handle.getAttribute('aria-valuetext')).toBe('Mar 2021');
  });

  test('shows a range that lies before everything as it was typed', () => {
    show('?to=1999-06-15');
    const to = screen.getByRole('slider', { name: 'To' });
    expect(to.getAttribute('aria-valuetext')).toBe('Jun 15, 1999');
  });

  test('leaves one bound as it was typed while the handle of the other moves', async () => {
    show('?to=2021-06-15');
    const from = screen.getByRole('slider', { name: 'From' });
    fireEvent.change(from, { target: { value: '3' } });
    fireEvent.keyUp(from, { key: 'ArrowRight' });
    await waitFor(() => expect(location.search).toBe('?from=2020-04&to=2021-06-15'));
  });

  test('keeps where a handle moves on to while the address follows', async () => {
    show('');
    const from = screen.getByRole('slider', { name: 'From' });
    fireEvent.change(from, { target: { value: '3' } });
    fireEvent.keyUp(from, { key: 'ArrowRight' });
    fireEvent.change(from, { target: { value: '4' } });
    await waitFor(() => expect(location.search).toBe('?from=2020-04'));
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.keyUp(from, { key: 'ArrowRight' });
    await waitFor(() => expect(location.search).toBe('?from=2020-05'));
  });

  test('offers the nearest terms where the service refuses one', async () => {
    const refused = new CombinedError({
      graphQLErrors: [
        {
          message: "The technology 'kubernets' is unknown",
          extensions: {
            classification: 'BAD_REQUEST',
            argument: 'filter.technologies.anyOf[0]',
            suggestions: ['kubernetes'],
          },
        },
      ],
    });
    show('?tech=kubernets', { Matches: () => refused });
    expect(screen.getByRole('alert').textContent).toContain('no term “kubernets”');
    await userEvent.click(screen.getByRole('button', { name: 'kubernetes' }));
    await waitFor(() => expect(location.search).toBe('?tech=kubernetes'));
  });

  test('says in the language of the interface what is wrong with a range', () => {
    const refused = new CombinedError({
      graphQLErrors: [
        {
          message: 'from 2020 is after to 2019',
          extensions: { classification: 'BAD_REQUEST', argument: 'filter.period' },
        },
      ],
    });
    show('?from=2020&to=2019', { Matches: () => refused });
    expect(screen.getByRole('alert').textContent).toContain('The range ends before it begins');
  });

  test('asks again for the technologies where they failed to come', async () => {
    let down = true;
    const lost = new CombinedError({ networkError: new Error('reset') });
    const { asked } = show('', {
      Technologies: () => (down ? lost : { person: { technologies: [] } }),
    });
    down = false;
    asked.length = 0;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.map(({ name }) => name)).toContain('Technologies');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('shows the form of a date once a wrong one is left', async () => {
    const user = userEvent.setup();
    show();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2023-02-29');
    expect(from.getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/^A year, a month or a day/)).toHaveLength(1);
    expect(location.search).toBe('');
  });

  test('marks words wherever the service looked for them', () => {
    const { container } = show('?q=glow train', {
      Matches: () => ({ person: { id: 'p', positions: [{ id: '1', achievements: [] }] } }),
    });
    const marked = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Glow', 'Train']);
  });

  test('asks for a role at any technology, where roles alone are asked for', () => {
    const { asked } = show('?role=migrated_from', {
      Matches: () => ({
        person: {
          id: 'p',
          positions: [{ id: '2', evidence: [{ ...proof, role: 'MIGRATED_FROM' }] }],
        },
      }),
    });
    const found = screen.getAllByRole('article').map(({ dataset }) => dataset.found);
    expect(found).toEqual(['false', 'true']);
    expect(asked.find(({ name }) => name === 'Matches')?.variables.filter).toEqual({
      roles: ['MIGRATED_FROM'],
    });
  });

  test('says that a résumé has no entries, and asks nothing of it', () => {
    show('', { PersonPage: () => ({ person: { ...ada, positions: [] } }) });
    expect(screen.getByText('This résumé has no entries yet.')).toBeTruthy();
    expect(screen.queryByRole('search')).toBeNull();
  });

  test('says that nobody is there, and how to try again when the service is not', () => {
    const missing = new CombinedError({
      graphQLErrors: [{ message: "No person 'ada'", extensions: { classification: 'NOT_FOUND' } }],
    });
    const { unmount } = show('', { PersonPage: () => missing });
    expect(screen.getByRole('heading', { name: 'Nothing here' })).toBeTruthy();
    unmount();
    show('', { PersonPage: () => new CombinedError({ networkError: new Error('reset') }) });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
