import { describe, expect, it } from 'vitest';
import { atelierDe, FICTIF } from '../../tests/outils/imprimes.ts';
import { bonATirer } from './bon-a-tirer.ts';
import { ficheTechnique } from './fiche-technique.ts';
import type { Releve } from './relire.ts';

const { recueil } = atelierDe(FICTIF);
const releve = (plus: Partial<Releve> = {}): Releve => ({
  pages: 28,
  fini: [{ largeur: 170, hauteur: 240 }],
  fondPerdu: 5,
  placeDesTraits: 0,
  polices: [{ nom: 'Serif', incorporee: true }],
  textes: { noirPur: 1200, blanc: 3, encres: 20, rvb: 0 },
  dessinsRvb: 0,
  encrageMax: 245,
  images: 1,
  ...plus,
});
const media = { fichier: 'porte.webp', alt: 'a', credit: 'Ligue', licence: 'libre', largeur: 1600, hauteur: 900, digest: 'd', chemin: '/x/porte.webp' };
const fiche = (plus: Partial<Releve> = {}, impression: Partial<typeof recueil.config.impression> = {}, isbn = '978-2-07-036002-4') =>
  ficheTechnique(
    {
      titre: 'Le carnet',
      fichiers: [{ nom: 'i.pdf', role: 'interieur', octets: Buffer.from('abc'), releve: releve(plus) }],
      images: [{ media, largeur: 100, ppp: 406 }],
      blanches: 2,
      isbn,
    },
    { ...recueil, config: { ...recueil.config, impression: { ...recueil.config.impression, ...impression } } },
  );

describe('the technical sheet', () => {
  it('says the digest of each file, its format and its marks', () => {
    expect(fiche()).toContain('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fiche()).toContain('format fini 170 × 240 mm, fond perdu 5 mm sur les quatre côtés (TrimBox et BleedBox écrites sur chaque page), sans traits de coupe');
    expect(fiche({ placeDesTraits: 7 })).toContain('traits de coupe hors du fond perdu');
  });
  it('says the pages, the paper that is supposed, the spine, and what becomes of it', () => {
    expect(fiche()).toContain('28 pages, soit 7 feuilles pliées de 4 pages, dont 2 en blanc à la fin');
    expect(fiche()).toContain('Papier inventé, 100 g/m², main 1,25, soit 125 µm par feuillet');
    expect(fiche()).toMatch(/Dos carré collé : 1,8 mm[\s\S]+Pas de titre au dos[\s\S]+ATTENTION : sous 3 mm/);
    expect(fiche({ pages: 96 })).toContain('Titre au dos, lu de haut en bas');
    expect(fiche({}, { reliure: 'agrafes' })).toContain('Agrafes : la couverture n’a pas de dos');
  });
  it('says which inks were worked out, and which texts are in RGB', () => {
    expect(fiche()).toMatch(/^- bleu : .+ \(calculé/m);
    expect(fiche()).toMatch(/^- garance : C 32 M 90 J 38 N 32$/m);
    expect(fiche({ textes: { noirPur: 1, blanc: 0, encres: 0, rvb: 7 } })).toContain('en RVB : 7');
  });
  it('says fonts that are not there, and an ISBN that is wrong', () => {
    expect(fiche({ polices: [{ nom: 'Serif', incorporee: false }] })).toContain('Serif : ATTENTION, non incorporée');
    expect(fiche({}, {}, '978-0-00-000000-0')).toContain('ATTENTION : pas de code-barres, l’ISBN 978-0-00-000000-0 a une clé fausse');
  });
  it('says how finely each picture is printed, and never where it lies on this machine', () => {
    expect(fiche()).toContain('porte.webp : 1\u00a0600 × 900 points, 100 mm de large, 406 points par pouce. Crédit : Ligue');
    expect(fiche()).not.toContain('/x/');
  });
});

it('the list to sign has a box for each file, and those of a book for a book', () => {
  const liste = bonATirer({ titre: 'Le carnet', fichiers: ['i.pdf', 'c.pdf'], livre: true, isbn: '978-2-07-036002-4' }, recueil);
  expect(liste).toMatch(/\[ \] i\.pdf : l’empreinte[\s\S]+\[ \] c\.pdf/);
  expect(liste).toMatch(/épaisseur du dos[\s\S]+978-2-07-036002-4[\s\S]+Signature :/);
  expect(bonATirer({ titre: 'Tiré à part', fichiers: ['a.pdf'], livre: false }, recueil)).not.toContain('dos');
});
