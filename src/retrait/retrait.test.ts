import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chercheur } from './plier.ts';
import { retrouver } from './index.ts';

describe('a name in a text', () => {
  const fois = chercheur('Zoé Lecœur-Dupré');
  it.each([
    ['as it is written', 'avec Zoé Lecœur-Dupré, directrice', 1],
    ['in other letters', 'ZOE LECOEUR DUPRE', 1],
    ['with other spaces', 'Zoé\u00a0Lecœur\u2011Dupré', 1],
    ['cut at the end of a line', 'Zoé Lecœur-Du-\npré vient', 1],
    ['twice', 'Zoé Lecœur-Dupré et Zoé Lecœur-Dupré', 2],
    ['inside a longer name', 'Zoé Lecœur-Dupréau', 0],
    ['in part', 'Zoé Dupré', 0],
  ])('%s', (_, texte, attendu) => expect(fois(texte)).toBe(attendu));
  it('is a whole word', () => expect(chercheur('Ali')('en Italie')).toBe(0));
});

it('is found in texts, pages, archives and names of files, by place', async () => {
  const projet = mkdtempSync(path.join(tmpdir(), 'retrait-'));
  const ecrire = (chemin: string, contenu: string | Uint8Array) => {
    mkdirSync(path.join(projet, path.dirname(chemin)), { recursive: true });
    writeFileSync(path.join(projet, chemin), contenu);
  };
  ecrire('content/editions/2030/a/b/entretien.mdx', '---\ntitre: x\n---\n\nDit Zoé Lecœur.\n');
  ecrire('content/editions/2030/a/c/entretien.mdx', '---\ntitre: x\n---\n\nDit Zoé\nLecœur.\n\nEt\nZoé Lecœur,\npuis\n');
  ecrire('content/editions/2030/a/zoe-lecoeur/action.mdx', 'rien');
  ecrire('content/themes.yaml', 'rien');
  ecrire('dist/entretiens/2030/b/index.html', '<p>Zo&eacute; <b>Lec&oelig;ur</b></p>');
  ecrire('dist/index.html', '<p>rien</p>');
  ecrire('dist/livre.epub', zipSync({ mimetype: strToU8('application/epub+zip'), 'c.xhtml': strToU8('<p>Zoé Lecœur</p>') }));
  ecrire('impressions/zoe-lecoeur.pdf', 'vide');
  ecrire('.recueil/tests/x.html', 'Zoé Lecœur');
  const { textes, sorties } = await retrouver('Zoé Lecœur', { projet, contenu: path.join(projet, 'content'), prefixe: 'content/' });
  expect(textes).toEqual([
    { fichier: 'content/editions/2030/a/b/entretien.mdx', fois: 1, lignes: [5], dansLeNom: false },
    { fichier: 'content/editions/2030/a/c/entretien.mdx', fois: 2, lignes: [5, 9], dansLeNom: false },
    { fichier: 'content/editions/2030/a/zoe-lecoeur/action.mdx', fois: 1, lignes: [], dansLeNom: true },
  ]);
  expect(Object.entries(sorties).flatMap(([, trouvees]) => trouvees.map(({ fichier }) => fichier))).toEqual([
    'dist/entretiens/2030/b/index.html',
    'dist/livre.epub',
    'impressions/zoe-lecoeur.pdf',
  ]);
});
