import { tree, type Corps } from '#recueil';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enJson, typesImprimes, type Imprime } from './json.ts';

const corps = (texte: string): Corps => ({
  texte,
  voix: 'porteur',
  edition: '2020',
  slug: 'x',
  sources: [
    { id: 'bilan', numero: 1, titre: 'Le bilan' },
    { id: 'gazette', numero: 2, titre: 'La gazette' },
  ],
  medias: [{ fichier: 'a.jpg', alt: 'Un alt', credit: 'Ville', licence: 'LO', largeur: 300, hauteur: 200, digest: 'abc', chemin: '/secret/a.jpg' }],
  intervenants: [{ id: 'ab', nom: 'Anne B.', fonction: 'coordinatrice' }],
});
const imprime = (texte: string): Imprime[] =>
  enJson(tree(corps(texte)), {
    zone: 'z',
    prefixe: 'z/',
    niveau: 3,
    lien: ({ edition, slug }) => ({ ancre: `${edition}/${slug}` }),
    deplier: (t) => [{ t: 'text', texte: t }],
    colonne: 100,
  }).enfants ?? [];
/** A paragraph as it reads, numbers of sources between brackets. */
const lu = (noeud: Imprime | undefined): string =>
  (noeud?.enfants ?? [])
    .map((n) => (n.t === 'citation' ? `[${(n['sources'] as { numero: number }[]).map((s) => s.numero).join(',')}]` : n.t === 'appelNote' ? '[n]' : String(n['texte'] ?? '')))
    .join('');

it('every node that is made has its face in the template', () => {
  const faces = readFileSync(fileURLToPath(import.meta.resolve('#gabarits/faces.typ')), 'utf8');
  const table = faces.slice(faces.indexOf('#let faces = ('), faces.indexOf('#let dessiner'));
  const nommees = [...table.matchAll(/^ {2}"?(\w+)"?: /gm)].map(([, nom]) => nom);
  expect(nommees).toEqual(expect.arrayContaining([...typesImprimes, 'sigle', 'parleur', 'illustration']));
});

describe('calls', () => {
  it('stand before the full stop, as French usage wants', () => expect(lu(imprime('Un fait.[^bilan] Un autre.')[0])).toBe('Un fait[1]. Un autre.'));
  it('after a link too', () => expect(lu(imprime('Voir [x](action:2013/y).[^bilan] Suite.')[0])).toBe('Voir [1]. Suite.'));
  it('that touch share it', () => expect(lu(imprime('Un fait.[^bilan][^n] Suite.\n\n[^n]: Note.')[0])).toBe('Un fait[1][n]. Suite.'));
  it('leave an ellipsis, and what is not a stop', () => expect(lu(imprime('Un fait...[^bilan] et plus[^gazette] encore.')[0])).toBe('Un fait…[1] et plus[2] encore.'));
});

describe('blocks', () => {
  it('a picture between two sentences is a figure between two paragraphs', () =>
    expect(imprime('Avant ![x](a.jpg) après.').map(({ t }) => t)).toEqual(['paragraph', 'illustration', 'paragraph']));
  it('headings stand at the level that they are given', () =>
    expect(imprime('## Un\n\n### Deux').map(({ niveau, rang }) => [niveau, rang])).toEqual([
      [3, 1],
      [4, 2],
    ]));
  it('who answers is named in the first paragraph of the answer, with what he does the first time only', () => {
    const [, premiere, , seconde] = imprime(
      '<Question>Un ?</Question>\n\n<Reponse par="ab">\n\nOui.\n\n</Reponse>\n\n<Question>Deux ?</Question>\n\n<Reponse par="ab">\n\nNon.\n\n</Reponse>',
    );
    const qui = (reponse: Imprime | undefined) => reponse?.enfants?.[0]?.enfants?.[0];
    expect([qui(premiere), qui(seconde)]).toEqual([
      { t: 'parleur', zone: 'z', nom: 'Anne B.', qualite: 'coordinatrice' },
      { t: 'parleur', zone: 'z', nom: 'Anne B.' },
    ]);
  });
  it('quotation marks stand on the first and the last line of what they quote', () => {
    const dit = (texte: string) => imprime(`<Temoignage fonction="une lectrice">\n\n${texte}\n\n</Temoignage>`)[0]?.enfants?.map(lu);
    expect(dit('Un mot.\n\nUn autre.')).toEqual(['«\u00a0Un mot.', 'Un autre.\u00a0»']);
    expect(dit('« Déjà dit. »')).toEqual([expect.stringMatching(/^«\s?Déjà dit\.\s?»$/)]);
  });
  it('a link to an action leads where the document says', () => expect(imprime('[x](action:2013/y)')[0]?.enfants?.[0]).toMatchObject({ t: 'lienAction', ancre: '2013/y' }));
  it('no path of the machine travels', () => expect(JSON.stringify(imprime('![x](a.jpg)'))).not.toContain('/secret'));
});
