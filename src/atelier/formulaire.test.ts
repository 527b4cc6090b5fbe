/** What a form gave, as a task reads it. */
import type { Champ } from '#taches';
import { expect, it } from 'vitest';
import { lireSaisie } from './formulaire.ts';

const champ: Champ = { nom: 'fichier', titre: 'Fichiers', aide: '', genre: 'fichiers', requis: true };
const lire = (...fichiers: File[]) => {
  const form = new FormData();
  for (const un of fichiers) form.append('fichier', un);
  const { fichiers: lus, erreurs } = lireSaisie([champ], form, () => []);
  return { noms: lus.get('fichier')?.map((un) => un.name), erreur: erreurs.get('fichier') };
};

it('an empty file is given to its task, which tells what it is; an empty field is none', () => {
  expect(lire(new File([], 'vide.docx'), new File(['x'], 'dossier.docx'))).toEqual({ noms: ['vide.docx', 'dossier.docx'], erreur: undefined });
  // What a browser sends of a field where nothing was chosen.
  expect(lire(new File([], ''))).toEqual({ noms: [], erreur: 'Choisissez un fichier.' });
});
