import { AdressesIllisibles } from '#build';
import { expect, test } from 'vitest';
import { causeDe, TextesIllisibles } from './causes.ts';

const erreur = (code: string, chemin?: string) => Object.assign(new Error(code), { code, ...(chemin === undefined ? {} : { path: chemin }) });

test('a cause is said in the words of who can mend it, or not at all', () => {
  expect(
    [
      erreur('EBUSY', 'textes/urls.txt'),
      erreur('EPERM'),
      erreur('ENOSPC', 'textes/urls.txt'),
      new TextesIllisibles(),
      new AdressesIllisibles('urls.txt n’est pas un fichier.'),
      new Error('unexpected'),
      'thrown',
    ].map(causeDe),
  ).toMatchInlineSnapshot(`
    [
      "Cause : « urls.txt » est ouvert dans un autre programme, ou protégé ; fermez-le.",
      "Cause : un fichier est ouvert dans un autre programme, ou protégé ; fermez-le.",
      "Cause : le disque est plein ; faites de la place.",
      "Cause : les textes ne peuvent pas être lus ; « Vérifier » dit pourquoi.",
      "Cause : urls.txt n’est pas un fichier.",
      "",
      "",
    ]
  `);
});
