import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { ada, eks, kubernetes, position, show } from '../../test/ada.tsx';

describe('the panel of technologies', () => {
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
});
