import { expect, test } from 'vitest';

import { understood } from './understood.ts';

test('reads entries with the words of their dates, achievements of any depth and technologies', () => {
  const document = {
    basics: { name: 'Ada' },
    work: [
      {
        name: 'Acme',
        position: 'Engineer',
        startDate: '2019',
        'x-tenure': {
          period: { raw: '2019 ~ now' },
          achievements: [{ heading: 'Billing', children: ['Moved it'] }],
          technologies: ['Go', { name: 'Kafka', role: 'BUILT' }],
        },
      },
    ],
    education: [{ institution: 'ETH', studyType: 'MSc', endDate: '2018', courses: 7 }],
    projects: 'none',
  };
  const { name, sections } = understood(JSON.stringify(document));
  expect(name).toBe('Ada');
  expect(sections.map(({ kind }) => kind)).toEqual(['work', 'education']);
  expect(sections.map(({ entries }) => entries)).toEqual([
    [
      {
        title: 'Engineer',
        where: 'Acme',
        period: '2019 ~ now',
        achievements: ['Billing', 'Moved it'],
        technologies: ['Go', 'Kafka'],
      },
    ],
    [{ title: 'MSc', where: 'ETH', period: '2018', achievements: [], technologies: [] }],
  ]);
});
