/** A body as data: each block says what its page says, and who speaks; nothing of it is lost. */
import { blocs, type Contexte, type NomDeBloc, type NomDeVoix } from '#blocs';
import { toHast } from '#html';
import { tree, type Corps } from '#recueil';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { texteOuvert } from './texte.ts';

const image = { alt: 'Un remplacement', credit: 'Crédit', licence: 'Licence', largeur: 1, hauteur: 1, digest: 'd', chemin: '' };
const noms = [...Object.values(blocs).flatMap(({ exemples }) => exemples.flatMap(({ mdx }) => [...mdx.matchAll(/(fichier|source|par)="([^"]+)"/g)]))];
const nommes = (attribut: string) => [...new Set(['s', ...noms.flatMap(([, nom, valeur = '']) => (nom === attribut ? [valeur] : []))])];

/** With all that the examples of the blocks name. */
const corps = (texte: string, voix: NomDeVoix = 'porteur'): Corps => ({
  texte,
  voix,
  edition: '2020',
  slug: 'x',
  sources: nommes('source').map((id, i) => ({ id, numero: i + 1, titre: `Titre de ${id}` })),
  medias: nommes('fichier').map((fichier) => ({ ...image, fichier })),
  intervenants: nommes('par').map((id) => ({ id, nom: 'Ada Nominée', fonction: 'directrice', organisme: 'une ville' })),
});
/** French spaces aside. */
const dit = (texte: string) => texteOuvert(corps(texte)).texte.replace(/[\u00a0\u202f]/g, ' ');

describe('a block', () => {
  it.each<[string, string, string]>([
    ['ChiffreCle', '<ChiffreCle valeur="120" libelle="habitants" portee="en 2020" source="s" />', '120 — habitants (en 2020)'],
    ['Encadre', '<Encadre titre="Le groupe">\n\nIl se réunit.\n\n- Douze places\n- Trois\n\n</Encadre>', 'Le groupe\nIl se réunit.\n- Douze places\n- Trois'],
    ['Etape', '<Etape quand="mars 2019" titre="Le diagnostic">\n\nTrois réunions.\n\n</Etape>', 'mars 2019 : Le diagnostic\nTrois réunions.'],
    ['Repere', '<Repere terme="Horaires" valeur="le soir" />', 'Horaires : le soir'],
    [
      'Temoignage',
      '<Temoignage fonction="une habitante" organisme="le quartier">\n\nOn vient.\n\nEt on reste.\n\n</Temoignage>',
      '« On vient.\nEt on reste. » (une habitante, le quartier)',
    ],
    ['Temoignage, with its own marks', '<Temoignage fonction="une habitante">\n\n« On vient. »\n\n</Temoignage>', '« On vient. » (une habitante)'],
    ['Figure', '<Figure fichier="atelier.jpg">L’atelier.</Figure>', 'Image : L’atelier.'],
    ['Reponse, nobody named', '<Reponse par="ab">\n\nOui.\n\n</Reponse>', '« Oui. » (directrice, une ville)'],
  ])('%s', (_nom, mdx, attendu) => {
    expect(dit(mdx)).toBe(attendu);
    expect(dit(`Avant.\n\n${mdx}\n\nAprès.`)).toBe(`Avant.\n${attendu}\nAprès.`);
  });
});

describe('a text', () => {
  it.each<[string, string, string]>([
    ['words with marks', '## Un titre\n\nUne *ruse* **simple**,\\\nvoilà.[^s]', 'Un titre\nUne ruse simple,\nvoilà.'],
    ['a list in another', '3. un\n   - deux\n4. trois', '3. un\n- deux\n4. trois'],
    ['what is done', '- [x] fermer\n- [ ] ouvrir', '- fait : fermer\n- à faire : ouvrir'],
    ['a table, with an empty cell', '| An | Nombre |\n| --- | --- |\n| 2010 | |\n| 2011 | 3 |', 'An | Nombre\n2010 | \n2011 | 3'],
    ['a quotation', '> Tout va.', '« Tout va. »'],
    ['a picture in its line', 'Voir ![ici](atelier.jpg) la porte.', 'Voir  la porte.'],
  ])('%s', (_nom, mdx, attendu) => expect(dit(mdx)).toBe(attendu));

  it('notes are beside it, and called where they stand', () => {
    expect(texteOuvert(corps('Un pair[^n], puis un autre[^n].\n\n[^n]: Il *connaît* la fête.'))).toEqual({
      voix: 'porteur',
      texte: 'Un pair [note a], puis un autre [note a].',
      notes: [{ lettre: 'a', texte: 'Il connaît la fête.' }],
    });
  });
});

const c: Contexte = { prefixe: '', niveau: 2, lien: () => '/', source: () => '#', media: () => ({ src: '/', srcset: [] }) };
const tus = new Set(['hors', 'appel', 'credit']);
/** Words that a page shows of a body: without calls and credits. */
const montres = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ((node.properties['className'] as string[] | undefined) ?? []).some((classe) => tus.has(classe))) return '';
  return 'children' in node ? ` ${node.children.map(montres).join('')} ` : '';
};
const mots = (texte: string): string[] => texte.match(/[\p{L}\p{N}]+/gu) ?? [];

it.each(Object.values(blocs).flatMap(({ nom, voix, exemples }) => exemples.map(({ titre, mdx }) => [nom as NomDeBloc, titre, mdx, voix[0]] as const)))(
  'of %s (%s), no word of the page is lost, but a name',
  (_nom, _titre, mdx, voix) => {
    const sien = corps(mdx, voix);
    const lus = mots(texteOuvert(sien).texte);
    expect(mots(montres(toHast(tree(sien), c))).filter((mot) => !['Ada', 'Nominée'].includes(mot) && !lus.includes(mot))).toEqual([]);
    expect(lus).not.toContain('Nominée');
  },
);
