import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import PeoplePage from './PeoplePage.tsx';

const go = { id: 'g', slug: 'go', name: 'Go', impliedBy: [] };
const text = 'Wrote a tool in Go for the nodes.';

const tenure = {
  months: 50,
  monthsAtLeast: 38,
  current: true,
  firstUsed: '2022-01',
  lastUsed: '2026-02-28',
  intervals: [{ start: '2022-01', end: '2026-02', ongoing: true, mentionedOnly: [] }],
};

const person = {
  id: 'p',
  slug: 'ada',
  name: 'Ada',
  headline: 'Architect',
  location: { city: 'Osaka', region: null, countryCode: 'JP' },
};

const page = (edges: object[], pageInfo: object = {}) => ({
  people: {
    edges,
    pageInfo: {
      hasPreviousPage: false,
      hasNextPage: false,
      startCursor: 's',
      endCursor: 'e',
      ...pageInfo,
    },
  },
});

const ada = {
  node: person,
  experience: [{ technology: go, implied: false, clippedToRelease: false, tenure }],
};

const answers: Answers = {
  PeopleFound: () => page([ada]),
  HowMany: () => ({ people: { totalCount: 7 } }),
  CrowdFacets: () => ({
    people: {
      technologyFacets: [
        { technology: go, count: 7 },
        { technology: { id: 'k', slug: 'kafka', name: 'Kafka' }, count: 3 },
      ],
    },
  }),
  RequiredTechnology: () => ({ technology: go }),
  TechnologyName: ({ term }) => ({ technology: term === 'go' ? go : null }),
  PersonProof: () => ({
    person: {
      id: 'p',
      technologies: [
        {
          technology: go,
          evidence: [
            {
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
              position: {
                id: 'x',
                title: 'Architect',
                organization: { id: 'o', name: 'Glow' },
                period: { start: '2022-01', end: null, state: 'ONGOING' },
              },
            },
          ],
        },
      ],
    },
  }),
};

const show = (search = '', others: Answers = {}) =>
  renderPage(`/people${search}`, { ...answers, ...others }, <PeoplePage />);

const refused = (argument: string, suggestions: string[]) =>
  new CombinedError({
    graphQLErrors: [
      { message: 'No.', extensions: { classification: 'BAD_REQUEST', argument, suggestions } },
    ],
  });

describe('the search page', () => {
  test('asks the service for what stands in the address', () => {
    const { asked } = show('?tech=go&months=24&since=2022&q=nodes&after=x');
    expect(asked.find(({ name }) => name === 'PeopleFound')?.variables).toMatchObject({
      filter: {
        experience: [{ technology: 'go', minMonths: 24, usedSince: '2022' }],
        text: 'nodes',
      },
      first: 20,
      after: 'x',
    });
  });

  test('says how long, since when, and that it may be less', () => {
    show('?tech=go');
    expect(screen.getByRole('heading', { name: '7 people' })).toBeTruthy();
    const months = screen.getByText('3 yrs 2 mos to 4 yrs 2 mos');
    expect(months.closest('li')?.textContent).toContain('since Jan 2022, current');
    expect(months.parentElement?.textContent).toContain('The dates are not precise enough');
    expect(screen.getByText('Osaka, Japan')).toBeTruthy();
  });

  test('leads to the person with the same technologies', () => {
    show('?tech=go&months=24');
    expect(screen.getByRole('link', { name: 'Ada' }).getAttribute('href')).toBe(
      '/people/ada?tech=go',
    );
  });

  test('picks people to compare on the same question', async () => {
    const kenji = { ...ada, node: { ...person, id: 'k', slug: 'kenji', name: 'Kenji' } };
    show('?tech=go&months=24', { PeopleFound: () => page([ada, kenji]) });
    await userEvent.click(screen.getByRole('button', { name: 'Compare: Ada' }));
    expect(screen.queryByRole('link', { name: 'Side by side' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Compare: Kenji' }));
    expect(screen.getByRole('link', { name: 'Side by side' }).getAttribute('href')).toBe(
      '/compare?who=ada&who=kenji&tech=go&months=24',
    );
    expect(screen.getByRole('link', { name: 'Checklist: Ada' }).getAttribute('href')).toBe(
      '/people/ada/checklist?tech=go&months=24',
    );
  });

  test('shows the proof when it is asked for, and not before', async () => {
    const { asked, container } = show('?tech=go');
    expect(asked.some(({ name }) => name === 'PersonProof')).toBe(false);
    const button = screen.getByRole('button', { name: /Where it says so/ });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const mark = container.querySelector('mark');
    expect([mark?.textContent, mark?.closest('blockquote')?.textContent]).toEqual(['Go', text]);
    expect(screen.getByText('Architect · Glow')).toBeTruthy();
  });

  test('adds what a facet names, and takes it back with the address', async () => {
    show('?tech=go');
    const facets = screen.getByText('They have also worked with').closest('details') as HTMLElement;
    expect(within(facets).queryByText('Go')).toBeNull();
    await userEvent.click(within(facets).getByRole('button', { name: /Kafka/ }));
    expect(location.search).toBe('?tech=go&tech=kafka');
    history.back();
    await waitFor(() => expect(location.search).toBe('?tech=go'));
  });

  test('shows people although their technologies could not be counted', async () => {
    let fails = true;
    const refusal = new CombinedError({ networkError: new Error('slow') });
    show('?tech=go', {
      CrowdFacets: () => (fails ? refusal : (answers.CrowdFacets?.({}) ?? {})),
    });
    expect(screen.getByRole('link', { name: 'Ada' })).toBeTruthy();
    fails = false;
    await userEvent.click(screen.getByText('Try again'));
    expect(screen.getByRole('button', { name: /Kafka/ })).toBeTruthy();
  });

  test('shows the technologies that follow the first hundred', async () => {
    const some = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => {
        const name = `Tool ${from + at}`;
        return { technology: { id: name, slug: `tool-${from + at}`, name }, count: 1 };
      });
    const { asked } = show('?tech=go', {
      CrowdFacets: ({ skip }) => ({
        people: { technologyFacets: skip === 0 ? some(0, 100) : some(100, 105) },
      }),
    });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.queryByRole('button', { name: /Tool 104/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('button', { name: /Tool 104/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(asked.filter(({ name }) => name === 'CrowdFacets').at(-1)?.variables.skip).toBe(100);
  });

  test('keeps what is typed into two fields one after the other', async () => {
    const user = userEvent.setup();
    show('?tech=go');
    await user.type(screen.getByRole('textbox', { name: 'at least' }), '2');
    await user.type(screen.getByRole('textbox', { name: 'used since' }), '2022');
    await waitFor(() => expect(location.search).toBe('?tech=go&months=24&since=2022'));
  });

  test('keeps the focus in the form when a requirement is taken back', async () => {
    show('?tech=go&tech=kafka&months=3');
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove Go' })[0] as HTMLElement);
    expect(location.search).toBe('?tech=kafka&months=3');
    expect(document.activeElement?.tagName).toBe('SEARCH');
  });

  test('orders by another technology by asking for it first', async () => {
    show('?tech=go&months=24&tech=kafka');
    const order = screen.getByRole('combobox', { name: 'Order' });
    await userEvent.selectOptions(order, 'latest with kafka');
    expect(location.search).toBe('?tech=kafka&tech=go&months=24&order=recency');
  });

  test('goes through the pages by addresses', () => {
    show('?tech=go&after=x', {
      PeopleFound: () => page([ada], { hasPreviousPage: true, hasNextPage: true }),
    });
    const links = within(screen.getByRole('navigation', { name: 'Pages of people' }));
    expect(links.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/people?tech=go',
      '/people?tech=go&before=s',
      '/people?tech=go&after=e',
    ]);
  });

  test('offers to ask for less where nobody matches', async () => {
    show('?tech=go&months=600&place=JP', { PeopleFound: () => page([]) });
    await userEvent.click(screen.getByRole('button', { name: /any length of Go/ }));
    expect(location.search).toBe('?tech=go&place=JP');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  test('says that words forgive no typos, where they find nobody', () => {
    const { unmount } = show('?q=kubernets', { PeopleFound: () => page([]) });
    expect(screen.getByText(/^Words must be spelled/)).toBeTruthy();
    unmount();
    show('?place=JP', { PeopleFound: () => page([]) });
    expect(screen.queryByText(/^Words must be spelled/)).toBeNull();
  });

  test('offers the nearest terms where the service refuses one', async () => {
    show('?tech=java&tech=kafak&months=3', {
      PeopleFound: () => refused('filter.experience[1].technology', ['kafka']),
    });
    await userEvent.click(screen.getByRole('button', { name: 'kafka' }));
    expect(location.search).toBe('?tech=java&tech=kafka&months=3');
  });

  test('says what the service refuses in the language of the reader', () => {
    show('?tech=kafak', { PeopleFound: () => refused('filter.experience[0].technology', []) });
    expect(screen.getByRole('alert').textContent).toContain('The catalogue has no term “kafak”.');
    expect(screen.getByRole('alert').textContent).not.toContain('No.');
  });

  test('offers to drop a date that is none', async () => {
    show('?tech=go&months=3&since=2022-13', {
      PeopleFound: () => refused('filter.experience[0].usedSince', []),
      CrowdFacets: () => refused('filter.experience[0].usedSince', []),
    });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'used since' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: 'without “2022-13”' }));
    expect(location.search).toBe('?tech=go&months=3');
  });

  test('asks everything again after a failure, names and counts too', async () => {
    const failure = new CombinedError({ networkError: new Error('gone') });
    let fails = true;
    const orFail = (name: string) => (variables: Record<string, unknown>) =>
      fails ? failure : (answers[name]?.(variables) ?? {});
    const all = Object.keys(answers).map((name) => [name, orFail(name)]);
    const { container } = show('?tech=go', Object.fromEntries(all));
    expect(container.querySelector('[data-unknown]')?.getAttribute('data-unknown')).toBe('false');
    fails = false;
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button'));
    expect(await screen.findByRole('heading', { name: '7 people' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Kafka/ })).toBeTruthy();
  });

  test('says what a field takes, once its reader leaves it', async () => {
    const user = userEvent.setup();
    show('?tech=go');
    const since = screen.getByRole('textbox', { name: 'used since' });
    await user.type(since, '20');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.tab();
    expect(screen.getByRole('alert').textContent).toContain('2016-06');
    expect(since.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  });

  test('says of what is at hand how many have used it', async () => {
    show('?tech=go');
    await userEvent.click(screen.getByRole('combobox', { name: 'and also with' }));
    expect(screen.getByRole('option', { name: /Kafka/ }).textContent).toBe('Kafka3 people');
  });

  test('leads back to the first page where the service refuses a cursor', () => {
    show('?tech=go&after=old', { PeopleFound: () => refused('after', []) });
    expect(screen.getByRole('link', { name: 'First page' }).getAttribute('href')).toBe(
      '/people?tech=go',
    );
  });

  test('never says that a mention goes on', () => {
    const mentionedOnly = [{ start: '2022-01', end: '2026-02' }];
    const intervals = [{ start: '2022-01', end: '2026-02', ongoing: true, mentionedOnly }];
    show('?tech=go', {
      PeopleFound: () =>
        page([
          {
            node: person,
            experience: [
              {
                technology: go,
                implied: false,
                clippedToRelease: false,
                tenure: { ...tenure, monthsAtLeast: 1, intervals },
              },
            ],
          },
        ]),
    });
    const months = screen.getByText('1 month to 4 yrs 2 mos');
    expect(months.closest('li')?.textContent).toContain('at some time since Jan 2022');
    expect(months.closest('li')?.textContent).not.toContain('current');
    expect(months.parentElement?.textContent).toContain('a month at least');
  });

  test('without requirements shows all of somebody’s work', () => {
    const { asked } = show('', {
      PeopleFound: () => page([{ node: { ...person, tenure }, experience: [] }]),
    });
    expect(asked.find(({ name }) => name === 'PeopleFound')?.variables.whole).toBe(true);
    expect(screen.getByText('In all')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Where it says so/ })).toBeNull();
  });
});
