import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { show } from '../../test/ada.tsx';

describe('dates that a résumé is filtered by', () => {
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
});
