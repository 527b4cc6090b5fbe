import { expect, it } from 'vitest';
import { tableau } from './comparaison.ts';

it('lists pages, which one checks by their title, before files', () => {
  const [vu] = tableau('Apparaît', [
    { adresse: '/actions/2022/a.pdf', titre: '' },
    { adresse: '/actions/2022/b/', titre: 'B' },
    { adresse: '/id/c', titre: 'C' },
  ]);
  expect(vu).toMatchObject({
    titre: 'Apparaît (2)',
    rangees: [
      ['/actions/2022/b/', 'B'],
      ['/actions/2022/a.pdf', ''],
    ],
  });
});
