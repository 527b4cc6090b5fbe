/** What is withdrawn between the two keys is not said that night. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { AVANT, chaqueNuit, empaqueter, enLigne, places, projet } from '../../tests/livraison/une-nuit.ts';
import { ecrire, lireTout } from '../../tests/outils/dossier.ts';
import { action } from '../../tests/outils/petit-recueil.ts';

chaqueNuit();

const ACTION = 'editions/2026/a/phare/action.mdx';
const ENTRETIEN = 'editions/2026/a/phare/entretien.mdx';
const PERSONNE = '  - { id: jd, nom: Jeanne Fictive, fonction: gardienne, organisme: Le phare, consentement: { accordLe: 2026-01, expireLe: 2026-12-01 } }\n';
const entretien = (personne: string, etat = 'publie') =>
  `---\ntitre: Propos\ndate: 2026-01\nintervenants:\n${personne}etat: ${etat}\n---\n\n<Question>Quelle heure est-il ?</Question>\n\n<Reponse par="jd">\n\nL’heure du phare.\n\n</Reponse>\n`;
const place = (chemin: string) => path.join(projet, 'content', ...chemin.split('/'));

it.each<[quoi: string, dit: string, change: () => Promise<void>, a?: string]>([
  ['a person', `Jeanne Fictive (${ENTRETIEN})`, () => writeFile(place(ENTRETIEN), entretien(PERSONNE.replace(' }\n', ', retrait: 2026-12-01 }\n')))],
  ['a person, taken out of the file', `Jeanne Fictive (${ENTRETIEN})`, () => writeFile(place(ENTRETIEN), entretien(PERSONNE.replace('Jeanne Fictive', 'Une autre')))],
  ['a consent that ends before the key is turned', `Jeanne Fictive (${ENTRETIEN})`, () => Promise.resolve(), '2026-12-02T00:10'],
  ['an interview', ENTRETIEN, () => writeFile(place(ENTRETIEN), entretien(PERSONNE, 'retire'))],
  ['a file', ENTRETIEN, () => rm(place(ENTRETIEN))],
  ['an action', ACTION, () => writeFile(place(ACTION), action('phare').replace('etat: publie', 'etat: retire'))],
])('%s', async (_quoi, dit, change, a = '2026-12-01T18:40') => {
  await ecrire(path.join(projet, 'content'), { [ENTRETIEN]: entretien(PERSONNE) });
  await empaqueter();
  await change();
  await expect(enLigne(a)).rejects.toThrow(`ceci ne doit plus paraître, et il le montrerait : ${dit}. Rien n’est mis en ligne`);
  expect(await lireTout(places.dist)).toEqual(AVANT);
});

it('another change stops nothing, nor a text that can no longer be read', async () => {
  await ecrire(path.join(projet, 'content'), { [ENTRETIEN]: entretien(PERSONNE) });
  await empaqueter();
  await writeFile(place(ENTRETIEN), entretien(PERSONNE).replace('phare.\n', 'phare : 18 h.\n'));
  await writeFile(place(ACTION), action('phare').replace('titre:', 'titre: : ['));
  expect((await enLigne('2026-12-01T18:40')).changes).toEqual([ACTION, ENTRETIEN]);
});
