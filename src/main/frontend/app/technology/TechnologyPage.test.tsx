import { screen, within } from '@testing-library/react';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { type Answers, renderPage } from '../test/renderPage.tsx';
import TechnologyPage from './TechnologyPage.tsx';

const term = (slug: string) => ({ id: slug, slug, name: slug.toUpperCase() });

const eks = {
  ...term('eks'),
  aliases: ['EKS', 'AWS EKS'],
  released: '2018-06',
  note: 'Not ECS.',
  category: term('orchestration'),
  implications: [
    { technology: term('kubernetes'), depth: 1, through: [{ id: 'eks' }] },
    { technology: term('orchestration'), depth: 2, through: [{ id: 'kubernetes' }] },
  ],
  impliedBy: Array.from({ length: 10 }, (_, at) => term(`tool-${at}`)),
};

const people = {
  edges: [],
  pageInfo: { hasPreviousPage: false, hasNextPage: false, startCursor: null, endCursor: null },
};

const answers: Answers = {
  TechnologyPage: () => ({ technology: eks }),
  PeopleFound: () => ({ people }),
  HowMany: () => ({ people: { totalCount: 2 } }),
};

const show = (slug = 'eks', others: Answers = {}) =>
  renderPage(
    `/technologies/${slug}`,
    { ...answers, ...others },
    <TechnologyPage key={slug} slug={slug} />,
  );

const namesBelow = (heading: string) => {
  const layer = screen.getByRole('heading', { name: heading }).parentElement as HTMLElement;
  return within(layer)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

describe('the page of a technology', () => {
  test('tells its names, its kind, its release and its note', () => {
    show();
    expect(document.title).toBe('EKS · Tenure');
    expect(screen.getByText('also called EKS, AWS EKS')).toBeTruthy();
    expect(screen.getByText('Jun 2018')).toBeTruthy();
    expect(screen.getByText('Not ECS.')).toBeTruthy();
  });

  test('lists what it implies, and of what implies it some at first', () => {
    show();
    expect(namesBelow('Counts as')).toEqual(['KUBERNETES']);
    expect(namesBelow('and so also as')).toEqual(['ORCHESTRATION']);
    expect(namesBelow('Counts as it')).toHaveLength(8);
    const more = screen.getByText('2 more count as it').closest('details') as HTMLElement;
    expect(more.textContent).toContain('TOOL-8TOOL-9');
  });

  test('asks who has used it, and leads to the search', () => {
    const { asked } = show();
    expect(screen.getByRole('heading', { name: '2 people have used EKS' })).toBeTruthy();
    expect(asked.find(({ name }) => name === 'PeopleFound')?.variables.filter).toMatchObject({
      experience: [{ technology: 'eks', minMonths: null }],
    });
    expect(screen.getByRole('link', { name: '3 years or more' }).getAttribute('href')).toBe(
      '/people?tech=eks&months=36',
    );
  });

  test('moves to the technology’s own address from that of another name', () => {
    show('k8s', { TechnologyPage: () => ({ technology: { ...eks, slug: 'kubernetes' } }) });
    expect(location.pathname).toBe('/technologies/kubernetes');
  });

  test('offers the nearest terms for one that the catalogue does not know', () => {
    const unknown = new CombinedError({
      graphQLErrors: [
        {
          message: "The technology 'ekss' is unknown",
          extensions: { classification: 'NOT_FOUND', suggestions: ['eks'] },
        },
      ],
    });
    show('ekss', { TechnologyPage: () => unknown });
    expect(screen.getByRole('link', { name: 'eks' }).getAttribute('href')).toBe(
      '/technologies/eks',
    );
    expect(screen.getByRole('combobox', { name: 'Technology' })).toBeTruthy();
  });
});
