import { screen } from '@testing-library/react';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { ada, show } from '../test/ada.tsx';

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

  test('makes no link of an address that is none', () => {
    const { container } = show();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
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
