import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import TechnologiesPage from './TechnologiesPage.tsx';

const databases = { id: 'd', slug: 'database', name: 'database' };
const languages = { id: 'l', slug: 'language', name: 'language' };
const technology = (name: string, category: object | null, aliases: string[] = []) => ({
  id: name,
  slug: name.toLowerCase(),
  name,
  aliases,
  category,
});
const postgres = technology('PostgreSQL', databases, ['Postgres']);
const go = technology('Go', languages);
const own = technology('In-house', null);

const pageInfo = {
  hasPreviousPage: false,
  hasNextPage: false,
  startCursor: 's',
  endCursor: 'e',
};
const found = (nodes: object[], totalCount = nodes.length, info: object = {}) => ({
  technologies: { nodes, totalCount, pageInfo: { ...pageInfo, ...info } },
});

const answers: Answers = {
  Categories: () => found([languages, databases]),
  CrowdFacets: () => ({
    people: {
      technologyFacets: [postgres, go, own].map((one, at) => ({ technology: one, count: 3 - at })),
    },
  }),
  CatalogueFound: () => found([postgres]),
};

const show = (search = '', others: Answers = {}) =>
  renderPage(`/technologies${search}`, { ...answers, ...others }, <TechnologiesPage />);

const groups = () =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.parentElement?.textContent);

describe('the page of the technologies', () => {
  test('lists what people here have used by category, and says where the list ends', () => {
    show();
    expect(groups()).toEqual([
      'databasePostgreSQL 3 people',
      'languageGo 2 people',
      'OtherIn-house 1 person',
    ]);
    expect(screen.getByText('These are all 3.')).toBeTruthy();
  });

  test('says that more follow a full page, and shows them', async () => {
    const some = (from: number, to: number) => ({
      people: {
        technologyFacets: Array.from({ length: to - from }, (_, at) => ({
          technology: technology(`Tool ${from + at}`, languages),
          count: 1,
        })),
      },
    });
    show('', { CrowdFacets: ({ skip }) => (skip === 0 ? some(0, 100) : some(100, 103)) });
    expect(screen.getByText('The 100 most common are shown; more follow.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('These are all 103.')).toBeTruthy();
  });

  test('leads to each category of the catalogue', () => {
    show();
    const heading = screen.getByRole('heading', { name: 'The whole catalogue: 2 categories' });
    const links = within(heading.parentElement as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/technologies?category=database',
      '/technologies?category=language',
    ]);
  });

  test('looks for what is typed, with the address', async () => {
    const { asked } = show();
    await userEvent.type(screen.getByRole('searchbox'), 'postgres{Enter}');
    await waitFor(() => expect(location.search).toBe('?q=postgres'));
    expect(screen.getByRole('heading', { name: '1 technology' })).toBeTruthy();
    expect(asked.at(-1)?.variables.filter).toEqual({
      text: 'postgres',
      category: null,
      categories: false,
    });
  });

  test('says by which other name it was found', () => {
    show('?q=postgres', {
      CatalogueFound: () => found([technology('Aurora', databases, ['Aurora Postgres'])]),
    });
    expect(groups()).toEqual(['databaseAurora also Aurora Postgres']);
  });

  test('offers a category of the name as a whole', () => {
    show('?q=data', { CatalogueFound: () => found([]) });
    expect(screen.getByRole('link', { name: 'all of: database' }).getAttribute('href')).toBe(
      '/technologies?category=database',
    );
  });

  test('offers what may have been meant where a name is misspelt', () => {
    const unknown = new CombinedError({
      graphQLErrors: [
        {
          message: 'Unknown',
          extensions: { classification: 'NOT_FOUND', suggestions: ['postgresql'] },
        },
      ],
    });
    show('?q=postgresk', { CatalogueFound: () => found([]), NearestTerms: () => unknown });
    expect(screen.getByRole('heading', { name: 'No technology' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'postgresql' })).toBeTruthy();
  });

  test('goes through the pages of a large category by addresses', () => {
    show('?category=database', {
      CatalogueFound: () => found([postgres], 161, { hasNextPage: true }),
    });
    expect(screen.getByRole('heading', { name: '161 technologies' })).toBeTruthy();
    expect(screen.getByText(/^1 of them are on this page/)).toBeTruthy();
    const pages = screen.getByRole('navigation', { name: 'Pages of technologies' });
    expect(within(pages).getByRole('link', { name: 'Next' }).getAttribute('href')).toBe(
      '/technologies?category=database&after=e',
    );
  });
});
