import { expect, it } from 'vitest';
import { checkName } from './nom.ts';

it.each([
  ['equipe.jpg', 'jpeg'],
  ['Equipe.JPEG', 'jpeg'],
  ['a.b.png', 'png'],
  ['x.webp', 'webp'],
] as const)('%s is a good name for %s', (fichier, type) => expect(checkName(fichier, type)).toEqual({ ok: true }));

it.each([
  ['equipe.png', 'jpeg', 'JPEG', 'equipe.jpg'],
  ['equipe.jpg.webp', 'png', 'PNG', 'equipe.jpg.png'],
  ['equipe', 'webp', 'WebP', 'equipe.webp'],
] as const)('%s is refused for %s', (fichier, type, nom, juste) => {
  expect(checkName(fichier, type)).toEqual({
    ok: false,
    probleme: `« ${fichier} » contient une image ${nom}`,
    conseil: `renommez le fichier en « ${juste} », ici et dans la fiche`,
  });
});
