import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';

import { kubernetes, proof, show } from '../../test/ada.tsx';

describe('what answers a question about a résumé', () => {
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
    expect(screen.getByText('1 more sentence').dir).toBe('auto');
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
});
