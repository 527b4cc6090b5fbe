import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enMetas, enTexte, formatsDeReference, type Reference } from './index.ts';
import { corps, simple } from './reference.ts';

const reference: Reference = {
  cle: 'silence-partage-2022',
  genre: 'chapitre',
  titre: 'Le « silence » partagé\u202f: 50 % d’écoute & {plus}',
  auteurs: ['Ville d’Hélas', 'Maison, Cœur & fils'],
  dans: 'Le carnet du Prix, édition 2022',
  editeur: 'Société des lectures inventées',
  date: '2022-03-01',
  note: 'Grand prix_2022',
  mots: ['Heures calmes', 'Lire; écouter'],
  url: 'https://exemple.org/id/2022/silence-partage/',
  pdf: 'https://exemple.org/actions/2022/silence-partage.pdf',
  licence: 'Licence d’essai',
};
const { bib, ris, 'csl.json': csl } = formatsDeReference;

it('a French footnote: quotes inside quotes change, the publisher is said once', () => {
  expect(enTexte(reference)).toBe(
    'Ville d’Hélas, Maison, Cœur & fils, « Le “silence” partagé : 50 % d’écoute & {plus} », dans Le carnet du Prix, édition 2022, Société des lectures inventées, 2022. https://exemple.org/id/2022/silence-partage/',
  );
  const { url: _u, date: _d, dans: _i, ...livre } = { ...reference, genre: 'livre' as const, titre: 'Le carnet', auteurs: ['Société'], editeur: 'Société', isbn: '978-2-0' };
  expect(enTexte(livre)).toBe('Société, Le carnet, ISBN 978-2-0.');
});

it('BibTeX: bodies and titles as they are, what TeX takes for an order by its name', () => {
  expect(bib.ecrire(reference)).toBe(`@incollection{silence-partage-2022,
  author = {{Ville d’Hélas} and {Maison, Cœur \\& fils}},
  title = {{Le « silence » partagé : 50 \\% d’écoute \\& \\textbraceleft{}plus\\textbraceright{}}},
  booktitle = {{Le carnet du Prix, édition 2022}},
  publisher = {Société des lectures inventées},
  year = {2022},
  month = {03},
  note = {Grand prix\\_2022},
  keywords = {Heures calmes, Lire; écouter},
  language = {french},
  url = {https://exemple.org/id/2022/silence-partage/},
}
`);
});

it('RIS: a tag a line, one name a body', () => {
  expect(ris.ecrire(reference).split('\r\n')).toEqual([
    'TY  - CHAP',
    'AU  - Ville d’Hélas',
    'AU  - Maison – Cœur & fils',
    'TI  - Le « silence » partagé : 50 % d’écoute & {plus}',
    'T2  - Le carnet du Prix, édition 2022',
    'PB  - Société des lectures inventées',
    'PY  - 2022',
    'DA  - 2022/03/01',
    'N1  - Grand prix_2022',
    'KW  - Heures calmes',
    'KW  - Lire; écouter',
    'LA  - fr',
    'UR  - https://exemple.org/id/2022/silence-partage/',
    'L1  - https://exemple.org/actions/2022/silence-partage.pdf',
    'ER  - ',
    '',
  ]);
});

it('what a chapter is stands in its note, in one sentence', () => {
  const entretien = { ...reference, nature: 'entretien', note: 'sur l’action « X »' };
  expect(bib.ecrire(entretien)).toContain('note = {entretien, sur l’action « X »}');
  expect(ris.ecrire(entretien)).toContain('N1  - entretien, sur l’action « X »\r\n');
});

it('what is no book yet is none in any format', () => {
  const { dans: _d, ...annonce } = { ...reference, genre: 'page' as const };
  expect(bib.ecrire(annonce)).toMatch(/^@misc\{/);
  expect(ris.ecrire(annonce)).toMatch(/^TY {2}- ELEC\r/);
  expect(JSON.parse(csl.ecrire(annonce))).toMatchObject([{ type: 'webpage' }]);
  expect(enTexte(annonce)).toContain('fils, Le « silence » partagé');
});

it('CSL-JSON: authors are literal', () => {
  const [one] = JSON.parse(csl.ecrire(reference)) as [Record<string, unknown>];
  expect(one).toMatchObject({
    type: 'chapter',
    author: [{ literal: 'Ville d’Hélas' }, { literal: 'Maison, Cœur & fils' }],
    issued: { 'date-parts': [[2022, 3, 1]] },
    'container-title': 'Le carnet du Prix, édition 2022',
  });
});

it('metas: the comma that makes a body one name, a book’s title that makes it a chapter', () => {
  const metas = enMetas(reference).map(({ name, content }) => `${name} ${content}`);
  expect(metas).toContain('citation_author Maison – Cœur & fils,');
  expect(metas).toContain('citation_book_title Le carnet du Prix, édition 2022');
  expect(metas).toContain('citation_keywords Heures calmes; Lire, écouter');
  expect(metas).toContain('citation_pdf_url https://exemple.org/actions/2022/silence-partage.pdf');
});

/** Hostile where formats are: braces, backslashes, line breaks, tags, spaces of all kinds. */
const bizarre = fc.string({
  unit: fc.oneof(fc.constantFrom(...'{}\\&%$#_~^"@,;=\r\n\u2028\u202f\u00a0\u00ad\u0000é’«»œ', 'AU  - ', 'ER  - ', ' and '), fc.string({ unit: 'grapheme', maxLength: 3 })),
});
const plein = bizarre.map((texte) => `a${texte}b`);
const hostile = fc
  .record({ titre: plein, auteur: plein, note: plein, mot: plein })
  .map(({ titre, auteur, note, mot }) => ({ ...reference, titre, auteurs: [auteur, 'Autre'], note, mots: [mot] }));

/** Reads BibTeX as its own reader does: braces are counted, whatever stands before them. */
function lireBibtex(source: string): Record<string, string> {
  const champs: Record<string, string> = {};
  let at = source.indexOf(',') + 1;
  for (;;) {
    const tete = /^\s*([a-z]+) = \{/.exec(source.slice(at));
    if (!tete) break;
    at += tete[0].length;
    const debut = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= source.length) throw new Error('braces that nobody closes');
      depth += source[at] === '{' ? 1 : source[at] === '}' ? -1 : 0;
    }
    champs[tete[1] as string] = source.slice(debut, at - 1);
    at++;
  }
  if (source.slice(at).trim() !== '}') throw new Error(`not read to its end: ${source.slice(at)}`);
  return champs;
}

const dits: Record<string, string> = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^' };
const entendre = (valeur: string): string =>
  valeur.replace(/^\{(.*)\}$/s, '$1').replace(/\\text([a-z]+)\{\}|\\([&%$#_])/g, (_tout, mot?: string, c?: string) => c ?? dits[mot ?? ''] ?? '?');

describe('whatever an editor writes', () => {
  it('comes back from BibTeX', () => {
    fc.assert(
      fc.property(hostile, (r) => {
        const lu = lireBibtex(bib.ecrire(r));
        expect([entendre(lu['title'] ?? ''), entendre(lu['note'] ?? '')]).toEqual([simple(r.titre), simple(r.note)]);
        expect(lu['author']?.endsWith(' and {Autre}')).toBe(true);
        expect(entendre(lu['author']?.slice(0, -' and {Autre}'.length) ?? '')).toBe(simple(r.auteurs[0] ?? ''));
      }),
    );
  });

  it('comes back from RIS, and adds no line', () => {
    const lignes = ris.ecrire(reference).split('\r\n').length - 1;
    fc.assert(
      fc.property(hostile, (r) => {
        const lu = ris.ecrire(r).split(/\r\n|\r|\n|\u2028|\u2029/);
        expect(lu).toHaveLength(lignes);
        expect(lu.slice(0, 4)).toEqual(['TY  - CHAP', `AU  - ${corps(r.auteurs[0] ?? '')}`, 'AU  - Autre', `TI  - ${simple(r.titre)}`]);
        expect(corps(r.auteurs[0] ?? '')).not.toContain(',');
      }),
    );
  });

  it('comes back from CSL-JSON', () => {
    fc.assert(
      fc.property(hostile, (r) => {
        const [one] = JSON.parse(csl.ecrire(r)) as [{ title: string; author: { literal: string }[] }];
        expect([one.title, one.author[0]?.literal]).toEqual([simple(r.titre), simple(r.auteurs[0] ?? '')]);
      }),
    );
  });
});
