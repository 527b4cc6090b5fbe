import { expect, test } from 'vitest';
import { obstacleDe } from './obstacle.ts';

const erreur = (code: string, plus: object = {}) => Object.assign(new Error(code), { code, ...plus });
const dit = (error: unknown) => {
  const obstacle = obstacleDe(error);
  return obstacle && `${obstacle.quoi} : ${obstacle.remede}`;
};

test('the name is the one that a person knows, whatever was being renamed', () => {
  const provisoire = '/p/epreuves/~$0123456789ab.tmp';
  expect([
    dit(erreur('EPERM', { syscall: 'rename', path: provisoire, dest: '/p/epreuves/a.pdf' })),
    dit(erreur('EBUSY', { syscall: 'open', path: '/p/impressions/a.pdf' })),
    dit(erreur('EPERM', { syscall: 'rename', path: '/p/rapports/liens/2022', dest: '/p/rapports/liens/.~lock.nouveau-0123456789ab' })),
    dit(erreur('EACCES', { path: provisoire })),
    dit(erreur('ENOSPC', { syscall: 'write' })),
  ]).toMatchInlineSnapshot(`
    [
      "« a.pdf » est ouvert dans un autre programme, ou protégé : fermez-le",
      "« a.pdf » est ouvert dans un autre programme, ou protégé : fermez-le",
      "« 2022 », ou un fichier de ce dossier, est ouvert dans un autre programme, ou protégé : fermez-le",
      "un fichier est ouvert dans un autre programme, ou protégé : fermez-le",
      "le disque est plein : faites de la place",
    ]
  `);
});

test('what is no file, and what nobody can mend, is left to be told as it is', () => {
  expect([erreur('EACCES', { syscall: 'listen' }), erreur('ENOSPC', { syscall: 'watch' }), erreur('ENOENT'), new Error('x'), 'EPERM'].map(dit)).toEqual(Array(5).fill(undefined));
});
