import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';

import { Combobox } from './Combobox.tsx';

const all = ['Go', 'Google Cloud', 'Rust'].map((name) => ({ id: name, content: name }));

function Fixture({ onChoose }: { onChoose(id: string): void }) {
  const [text, setText] = useState('');
  const options = all.filter(({ id }) => id.toLowerCase().includes(text.toLowerCase()));
  return (
    <Combobox
      label="Technology"
      text={text}
      onText={setText}
      options={options}
      onChoose={({ id }) => onChoose(id)}
      empty="Nothing"
    />
  );
}

function setUp() {
  const onChoose = vi.fn();
  render(<Fixture onChoose={onChoose} />);
  return { onChoose, field: screen.getByRole('combobox'), user: userEvent.setup() };
}

const activeText = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

function Waiting({ onConfirm }: { onConfirm(steps: number): void }) {
  const [text, setText] = useState('');
  return (
    <Combobox
      label="Technology"
      text={text}
      onText={setText}
      options={all}
      onChoose={() => expect.unreachable('an earlier text has these options')}
      waiting
      onConfirm={onConfirm}
    />
  );
}

describe('a combobox', () => {
  test('opens while typing and says so', async () => {
    const { field, user } = setUp();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await user.type(field, 'go');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Go',
      'Google Cloud',
    ]);
  });

  test('moves through its options by the arrow keys, past the ends back to the field', async () => {
    const { field, user } = setUp();
    await user.type(field, 'go{ArrowDown}');
    expect(activeText(field)).toBe('Go');
    await user.keyboard('{ArrowDown}');
    expect(activeText(field)).toBe('Google Cloud');
    await user.keyboard('{ArrowDown}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await user.keyboard('{ArrowUp}');
    expect(activeText(field)).toBe('Google Cloud');
    expect(document.activeElement).toBe(field);
  });

  test('takes the active option on Enter, and the first where none is active', async () => {
    const { field, user, onChoose } = setUp();
    await user.type(field, 'go{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('Google Cloud');
    await user.clear(field);
    await user.type(field, 'ru{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('Rust');
  });

  test('closes on Escape, and empties the field on the next one', async () => {
    const { field, user, onChoose } = setUp();
    await user.type(field, 'go{Escape}');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect((field as HTMLInputElement).value).toBe('go');
    await user.keyboard('{Escape}');
    expect((field as HTMLInputElement).value).toBe('');
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('takes no option of an earlier text, but tells what is confirmed', async () => {
    const onConfirm = vi.fn();
    render(<Waiting onConfirm={onConfirm} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('combobox'), 'go{ArrowDown}{ArrowDown}{Enter}');
    expect(onConfirm.mock.calls).toEqual([[2]]);
    await user.keyboard('ru{Enter}');
    expect(onConfirm.mock.calls).toEqual([[2], [0]]);
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'ru');
  });

  test('says when there is nothing', async () => {
    const { field, user } = setUp();
    await user.type(field, 'cobol');
    expect(screen.getByText('Nothing')).toBeTruthy();
  });
});
