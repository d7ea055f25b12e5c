import { expect, test } from 'vitest';

import { groupedBy } from './groups.ts';

test('groups keep the order in which they are met, and what has no category comes last', () => {
  const databases = { slug: 'database', name: 'database' };
  const all = [
    { name: 'Own', category: null },
    { name: 'PostgreSQL', category: databases },
    { name: 'Go', category: { slug: 'language', name: 'language' } },
    { name: 'MySQL', category: databases },
  ];
  const groups = groupedBy(all, (one) => one);
  expect(groups.map(({ name, members }) => [name, members.map((one) => one.name)])).toEqual([
    ['database', ['PostgreSQL', 'MySQL']],
    ['language', ['Go']],
    [null, ['Own']],
  ]);
});
