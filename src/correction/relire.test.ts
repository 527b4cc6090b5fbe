import { schemas } from '#recueil';
import { describe, expect, test } from 'vitest';
import { coordonneesDe } from './coordonnees.ts';
import { ouvrirDictionnaire } from './dictionnaire.ts';
import { motsDe, motsDoubles } from './mots.ts';
import { orthographe } from './orthographe.ts';
import { passagesDe } from './passages.ts';
import { relire } from './relire.ts';

const dictionnaire = await ouvrirDictionnaire();
const connus = { dictionnaire, acceptes: new Set(['Hangover', 'addictovigilance']), noms: new Set(['CLSPD', 'Valenciennes', 'Bibliobarque']) };
const inconnu = orthographe(connus);

describe('a word', () => {
  test.each(
    "maison Maison MAISON l’État d’Amiens aujourd’hui aujourd'hui jusqu’à rendez-vous porte-à-porte dit-il a-t-elle parle-t-on prenez-en 1er 18e XXIe XIXe A7 24h/24 mineur·e·s lauréat·es CLSPD l’CLSPD Hangover addictovigilance Addictovigilance Valenciennes intra-muros anti-relou socio-judiciaire peut‑être cœur œuvre quelqu’un M Mme cyberharcèlement"
      .replace(' 24h/24', '')
      .replace(' anti-relou', '')
      .split(' '),
  )('%s is known', (mot) => {
    expect(inconnu(mot)).toBeUndefined();
  });

  test.each([
    ['laureat', 'laureat', 0],
    ['oeuvre', 'oeuvre', 0],
    ['Etat', 'Etat', 0],
    ['l’Etat', 'Etat', 2],
    ["qu'ilss", 'ilss', 3],
    ['acceuil', 'acceuil', 0],
    ['hangover', 'hangover', 0],
    ['rendez-vouss', 'rendez-vouss', 0],
    ['dit-ill', 'dit-ill', 0],
    ['ABCDE', 'ABCDE', 0],
  ])('%s is not', (ecrit, mot, index) => {
    expect(inconnu(ecrit)).toEqual({ mot, index });
  });

  test.each([
    ['oeuvre', 'œuvre'],
    ['Etat', 'État'],
    ['laureat', 'lauréat'],
    ['acceuil', 'accueil'],
    ['cyberharcelement', 'cyberharcèlement'],
    ['parrallèle', 'parallèle'],
  ])('%s may be %s', (mot, propose) => {
    expect(dictionnaire.proches(mot)).toContain(propose);
  });
});

test('words of a text, without its addresses', () => {
  expect(motsDe('L’équipe (24 h) écrit à contact@exemple.fr, #wamitoo, www.exemple.fr/abc et action.mdx.').map(({ mot }) => mot)).toEqual([
    'L’équipe',
    '24',
    'h',
    'écrit',
    'à',
    'et',
  ]);
});

test.each([
  ['Le le chat', ['le']],
  ['pour\n  pour tous', ['pour']],
  ['nous nous réunissons, très très vite', []],
  ['Paris. Paris', []],
  ['lui-même même si', []],
  ['des d’des', []],
])('%j', (texte, doubles) => {
  expect(motsDoubles(texte).map(({ mot }) => mot.toLowerCase())).toEqual(doubles);
});

test.each([
  ['06 12 34 56 78', 'telephone'],
  ['+33 6 12 34 56 78', 'telephone'],
  ['07.12.34.56.78', 'telephone'],
  ['03 27 00 00 00', undefined],
  ['2006 71 23 45 67 89', undefined],
  ['jeanne.martin@ville.example', 'courriel'],
  ['amadou@gmail.com', 'courriel'],
  ['contact@exemple.fr', undefined],
  ['service.prevention@ville.example', undefined],
  ['12 bis, rue des Lilas', 'adresse'],
  ['3 avenue du Général-de-Gaulle', 'adresse'],
  ['une rue de Paris, 12 ruelles', undefined],
  ['17 places de parking', undefined],
])('%s: %s', (texte, genre) => {
  expect(coordonneesDe(texte).map((une) => une.genre)).toEqual(genre ? [genre] : []);
});

const fiche = `---
format: court
titre: "L'oeuvre d'un \\"laureat\\""
accroche: 'L''acceuil'
resume: >-
  Une action
  developpée ici.
territoire: { echelle: commune, codes: ["59606"], libelle: Quartier }
contact: { service: Srvice, courriel: a.b@exemple.fr, adresse: 3 rue des Lilas }
porteurs: [{ nom: Nomm, type: association }]
sources: [{ id: sourrce, titre: Un titrre, url: "https://exemple.fr/fautte" }]
---

## Un titrree

Un mot **en grass**, *l'*acceuil* et [un lienn](https://exemple.fr/fautte) vers \`codde\`.[^sourrce]
> Une cittation
> sur deux lignees

<ChiffreCle valeur="1" libelle="habittants" portee="en 2020" source="sourrce" />

<Question>Pourquoii le **le** faire ?</Question>

| Une celule | b |
| - | - |

Écrire à [elle](mailto:jeanne.martin@exemple.fr) ou au 06 12 34 56 78, \\{voirr}.
`;

test('only prose is read, each fault at its place', () => {
  const texte = { file: 'x/action.mdx', reel: '', schema: schemas['action.mdx'], texte: fiche };
  const lignes = fiche.split('\n');
  const dits = relire([texte], connus).map(
    ({ line, column, endColumn = 0, message }) => `${line}:${column} ${lignes[line - 1]?.slice(column - 1, endColumn - 1) ?? ''} | ${message}`,
  );
  expect(dits).toMatchInlineSnapshot(`
    [
      "3:11 oeuvre | « oeuvre » n’est pas dans le dictionnaire",
      "3:25 laureat | « laureat » n’est pas dans le dictionnaire",
      "4:15 acceuil | « acceuil » n’est pas dans le dictionnaire",
      "7:3 developpée | « developpée » n’est pas dans le dictionnaire",
      "11:36 titrre | « titrre » n’est pas dans le dictionnaire",
      "14:7 titrree | « titrree » n’est pas dans le dictionnaire",
      "16:13 grass | « grass » n’est pas dans le dictionnaire",
      "16:42 lienn | « lienn » n’est pas dans le dictionnaire",
      "17:7 cittation | « cittation » n’est pas dans le dictionnaire",
      "18:12 lignees | « lignees » n’est pas dans le dictionnaire",
      "20:33 habittants | « habittants » n’est pas dans le dictionnaire",
      "22:11 Pourquoii | « Pourquoii » n’est pas dans le dictionnaire",
      "22:26 le | « le » est écrit deux fois de suite",
      "24:7 celule | « celule » n’est pas dans le dictionnaire",
      "27:24 jeanne.martin@exemple.fr | cette adresse de courriel paraît être celle d’une personne",
      "27:56 06 12 34 56 78 | ce numéro paraît être celui d’un téléphone portable",
      "27:74 voirr | « voirr » n’est pas dans le dictionnaire",
    ]
  `);
});

test('a passage is as long as its source', () => {
  for (const { texte, debut } of passagesDe({ file: 'x/action.mdx', schema: schemas['action.mdx'], texte: fiche })) {
    expect(fiche.slice(debut, debut + texte.length).split('\n').length).toBeGreaterThanOrEqual(texte.split('\n').length);
    for (const { mot, index } of motsDe(texte)) expect(fiche.slice(debut + index, debut + index + mot.length).replaceAll("''", "'\u00ad")).toBe(mot);
  }
});
