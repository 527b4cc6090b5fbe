import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ecrire, lireTout, nouveauDossier } from '../../tests/outils/dossier.ts';
import { base, edition } from '../../tests/outils/petit-recueil.ts';
import { dossier } from './dossier.ts';
import { executerTache } from './executer.ts';
import { importer } from './importer.ts';
import type { Valeurs } from './tache.ts';

const csv =
  'Titre;Porteurs;Lieux;Échelle;Courriel;Budget : montant;Budget : année;porteurs.type;financements.financeur;financements.montant\nMédiation de nuit;Ville;Saint-Denis;Commune;pas une adresse;beaucoup;2024;Mairie;|État;trop|3\nMédiation de nuit;Asso;Valenciennes;Commune;;;;;;\n';

async function projet() {
  const racine = await nouveauDossier();
  await ecrire(racine, Object.fromEntries(Object.entries({ ...base, 'editions/2026/edition.mdx': edition('') }).map(([nom, texte]) => [`content/${nom}`, texte])));
  await writeFile(path.join(racine, 'reponses.csv'), csv);
  const cadre = { projet: racine, env: { RECUEIL_DATE: '2026-11-28T00:00' }, out: { write: () => true } };
  return { racine, faire: (valeurs: Valeurs, tache = importer) => executerTache(tache, valeurs, cadre) };
}

test('rows become drafts, with what is to complete and where; the recueil stays sound', async () => {
  const { racine, faire } = await projet();
  const compte = await faire({ fichier: 'reponses.csv', edition: '2026', theme: 'a' });
  expect(compte.code).toBe(0);
  expect(compte.fichiers?.map(({ chemin }) => chemin)).toEqual(['content/editions/2026/a/mediation-nuit/action.mdx', 'content/editions/2026/a/mediation-nuit-2/action.mdx']);
  const [completer, reprendre] = compte.listes ?? [];
  expect(completer?.titre).toBe('À compléter');
  expect(reprendre?.elements.map(({ texte }) => texte)).toMatchSnapshot();
  // Each line that is said is the one of what it says.
  const ecrits = await lireTout(path.join(racine, 'content', 'editions', '2026', 'a'));
  const [lieux] = reprendre?.elements.filter(({ texte }) => texte.includes('4 lieux')) ?? [];
  expect(ecrits['mediation-nuit/action.mdx']?.split('\n')[(lieux?.lieu?.ligne ?? 0) - 1]).toMatch(/^\*\*Où et quand › Lieux/);
  expect(compte.diagnostics?.filter(({ severity }) => severity === 'error') ?? []).toEqual([]);
});

test('an action that exists is never touched', async () => {
  const { racine, faire } = await projet();
  const premier = await faire({ fichier: 'reponses.csv', edition: '2026', theme: 'a' });
  expect(premier.code).toBe(0);
  const avant = await lireTout(path.join(racine, 'content'));
  // In another theme too: an address is of its edition.
  expect(await faire({ fichier: 'reponses.csv', edition: '2026' })).toMatchObject({ code: 2, phrase: expect.stringContaining('existent déjà dans cette édition') as unknown });
  expect(await lireTout(path.join(racine, 'content'))).toEqual(avant);
});

test('what is mistaken is said in one sentence', async () => {
  const { racine, faire } = await projet();
  await writeFile(path.join(racine, 'photo.heic'), 'x');
  const phrases = [];
  for (const valeurs of [
    { fichier: 'absent.docx', edition: '2026' },
    { fichier: 'reponses.csv', edition: '1999' },
    { fichier: 'reponses.csv', edition: '2026', theme: 'z' },
    { fichier: 'reponses.csv', edition: '2026', slug: 'un-nom' },
    { fichier: 'photo.heic', edition: '2026' },
  ])
    phrases.push((await faire(valeurs)).phrase);
  expect(phrases).toMatchSnapshot();
});

test('each of several files is accounted for: one that is refused does not stop the others', async () => {
  const { racine, faire } = await projet();
  await writeFile(path.join(racine, 'b.csv'), 'Titre;Porteurs\nUne autre action;Ville\n');
  await writeFile(path.join(racine, 'photo.heic'), 'x');
  const compte = await faire({ fichier: ['reponses.csv', 'photo.heic', 'b.csv', 'absent.docx'], edition: '2026', theme: 'a' });
  expect(compte.code).toBe(2);
  expect(compte.phrase).toMatch(/^3 brouillons sont écrits.*2 fichiers n’ont pas été importés/);
  expect(compte.fichiers?.map(({ chemin }) => chemin.split('/').at(-2))).toEqual(['mediation-nuit', 'mediation-nuit-2', 'autre-action']);
  expect(compte.listes?.[0]?.elements.map(({ texte }) => texte.split(/\s/)[1])).toEqual(['photo.heic', 'absent.docx']);
  // A second import of the same ones says it for each, and of a name given to several: none.
  expect((await faire({ fichier: ['b.csv', 'reponses.csv'], edition: '2026', theme: 'a' })).phrase).toMatch(/autre-action.*mediation-nuit.*existent déjà/);
  expect(await faire({ fichier: ['b.csv', 'reponses.csv'], edition: '2026', slug: 'un-nom' })).toMatchObject({
    code: 2,
    phrase: expect.stringContaining('plusieurs fichiers') as unknown,
  });
});

test('the form is written once, and never over another', async () => {
  const { racine, faire } = await projet();
  const chemin = 'impressions/dossier-de-candidature-2026.docx';
  expect(await faire({ edition: '2026' }, dossier)).toMatchObject({ code: 0, fichiers: [{ chemin }] });
  expect(await faire({ edition: '2026' }, dossier)).toMatchObject({ code: 0, phrase: expect.stringContaining('déjà là') as unknown });
  expect(await faire({ fichier: chemin, edition: '2026' })).toMatchObject({ code: 2, phrase: expect.stringContaining('dossier vierge') as unknown });
  await writeFile(path.join(racine, chemin), 'rempli à la main');
  expect(await faire({ edition: '2026' }, dossier)).toMatchObject({ code: 2, phrase: expect.stringContaining('Rien n’a été remplacé') as unknown });
});
