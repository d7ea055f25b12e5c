import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { renderPage } from '../../test/renderPage.tsx';
import { TechnologyPicker } from './TechnologyPicker.tsx';

const choice = (slug: string, name: string) => ({
  id: slug,
  slug,
  name,
  aliases: [],
  category: null,
  impliedBy: [],
});

const catalogue = [
  choice('go', 'Go'),
  choice('google-cloud', 'Google Cloud'),
  choice('k', 'Kafka'),
];

/** A picker over a catalogue whose answers are held back until they are let go, by the text asked. */
function setUp() {
  const held = new Map<string, () => void>();
  const onChoose = vi.fn();
  renderPage(
    '/',
    {
      TechnologyChoices: ({ text }) =>
        new Promise((resolve) =>
          held.set(String(text), () => {
            const nodes = catalogue.filter(({ name }) =>
              name.toLowerCase().startsWith(String(text)),
            );
            resolve({ technology: null, technologies: { nodes } });
          }),
        ),
    },
    <TechnologyPicker
      label="Technology"
      near={[{ slug: 'rust', name: 'Rust' }]}
      onChoose={onChoose}
    />,
  );
  const answer = async (text: string) => {
    await waitFor(() => expect(held.has(text)).toBe(true));
    await act(async () => held.get(text)?.());
  };
  return { answer, onChoose, field: screen.getByRole('combobox'), user: userEvent.setup() };
}

const chosen = ({ mock }: ReturnType<typeof vi.fn>) => mock.calls.map(([slug]) => slug);

describe('the technology picker', () => {
  test('chooses what was confirmed before its answer came', async () => {
    const { answer, onChoose, field, user } = setUp();
    await user.type(field, 'kaf{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await answer('kaf');
    expect(chosen(onChoose)).toEqual(['k']);
    expect(field).toHaveProperty('value', '');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('counts the arrow keys that were pressed before the answer came', async () => {
    const { answer, onChoose, field, user } = setUp();
    await user.type(field, 'go{ArrowDown}{ArrowDown}{Enter}');
    await answer('go');
    expect(chosen(onChoose)).toEqual(['google-cloud']);
  });

  test('takes nothing from the list of an earlier text', async () => {
    const { answer, onChoose, field, user } = setUp();
    await user.type(field, 'g');
    await answer('g');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await user.type(field, 'oog{ArrowDown}{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await answer('goog');
    expect(chosen(onChoose)).toEqual(['google-cloud']);
  });

  test('keeps what was confirmed while the reader goes on', async () => {
    const { answer, onChoose, field, user } = setUp();
    await user.type(field, 'kaf{Enter}');
    await user.keyboard('go{Enter}');
    await user.tab();
    await answer('go');
    expect(onChoose).not.toHaveBeenCalled();
    await answer('kaf');
    await waitFor(() => expect(chosen(onChoose)).toEqual(['k', 'go']));
    expect(field).toHaveProperty('value', '');
  });

  test('keeps the text where nothing was meant by it', async () => {
    const { answer, onChoose, field, user } = setUp();
    await user.type(field, 'cobol{Enter}');
    await answer('cobol');
    expect(onChoose).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', 'cobol');
    expect(screen.getByText(/cobol/)).toBeTruthy();
  });
});
