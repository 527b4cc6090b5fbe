import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
import { reporterFor } from './rules/rule.ts';
import { schemas } from './schema/index.ts';
import { champ, citeSources, datePartielle, etat, ouAbsence, publication, texte, texteCourt } from './schema/commun.ts';
import { acceptsAbsence, fieldAt, keysAt } from './schema/walk.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  titre: champ(texte.optional(), 'Titre', 'Le titre.'),
  court: champ(texteCourt(10).optional(), 'Court', 'Dix au plus.'),
  codes: champ(z.array(z.string()).default([]), 'Codes', 'Des codes.'),
  nombre: champ(ouAbsence(z.number()).optional(), 'Nombre', 'Un nombre.'),
  budget: champ(
    ouAbsence(z.strictObject({ montant: champ(ouAbsence(z.number()), 'Montant', 'En euros.'), annee: champ(datePartielle.optional(), 'Année', 'Une année.') })).optional(),
    'Budget',
    'Le coût.',
  ),
  echelle: champ(z.enum(['commune', 'region']).optional(), 'Échelle', 'Où.'),
  medias: champ(z.array(z.strictObject({ fichier: z.string(), alt: champ(texte, 'Alt', 'Ce que l’on voit.') })).default([]), 'Médias', 'Images.'),
  sources: citeSources.optional(),
  publication: publication.optional(),
  etat,
});

function valide(text: string) {
  const diagnostics: Diagnostic[] = [];
  const report = reporterFor('f.yaml', diagnostics);
  const yaml = readYaml({ text, line: 1 }, report);
  const data = yaml && validate(schema, yaml, report);
  return { data, diagnostics, vues: diagnostics.map((d) => `${d.line}:${d.column} ${d.rule} ${d.key ?? ''}`.trim()) };
}
const conseil = (text: string) =>
  valide(text)
    .diagnostics.map((d) => `${d.message} → ${d.hint ?? ''}`)
    .join('\n');

describe('a valid file', () => {
  it('gives its data, with defaults and typography', () => {
    expect(valide("titre: L'avis : oui".replace(': oui', '\u00a0! oui')).data).toEqual({ titre: 'L’avis\u202f! oui', codes: [], medias: [], etat: 'brouillon' });
    expect(valide('').data).toEqual({ codes: [], medias: [], etat: 'brouillon' });
  });
  it.each(['inconnu', 'non-communique', 'sans-objet'])('an absence in place of a value: %s', (absence) => {
    expect(valide(`nombre: ${absence}\nbudget: ${absence}`).data).toMatchObject({ nombre: absence, budget: absence });
    expect(valide(`budget: { montant: ${absence} }`).data).toMatchObject({ budget: { montant: absence } });
  });
  it.each([
    ['2010', '2010'],
    ['2010-02', '2010-02'],
    ['2012-02-29', '2012-02-29'],
    ['"2010"', '2010'],
  ])('a partial date %s', (ecrit, lu) => expect(valide(`budget: { montant: 1, annee: ${ecrit} }`).data).toMatchObject({ budget: { annee: lu } }));
});

describe('each problem has its rule, its place and its key', () => {
  it.each<[string, string, string[]]>([
    ['an unknown key', 'titer: a', ['1:1 cle-inconnue titer']],
    ['one that is nested', 'budget:\n  montant: 1\n  anee: 2010', ['3:3 cle-inconnue budget.anee']],
    ['several at once', 'titer: a\nechele: commune\ncodes: a', ['1:1 cle-inconnue titer', '2:1 cle-inconnue echele', '3:8 valeur-invalide codes']],
    ['a value of another kind', 'titre: 12', ['1:8 valeur-invalide titre']],
    ['a list for a text', 'titre: [a]', ['1:8 valeur-invalide titre']],
    ['a number in a list of texts', 'codes: [59606]', ['1:9 valeur-invalide codes.0']],
    ['a value that is no code', 'echelle: comune', ['1:10 valeur-invalide echelle']],
    ['a misspelt absence', 'nombre: inconu', ['1:9 valeur-invalide nombre']],
    ['no value', 'titre:', ['1:1 valeur-vide titre']],
    ['no value where an absence may stand', 'nombre:', ['1:1 valeur-vide nombre']],
    ['an empty text', 'titre: ""', ['1:1 valeur-vide titre']],
    ['only spaces', 'titre: "  "', ['1:1 valeur-vide titre']],
    ['too long', 'court: abcdefghijk', ['1:8 valeur-invalide court']],
    ['a required key', 'budget: { annee: 2010 }', ['1:9 champ-requis budget.montant']],
    ['no alternative text', 'medias:\n  - fichier: a.jpg', ['2:5 image-sans-alt medias.0.alt']],
    ['an empty one', 'medias:\n  - fichier: a.jpg\n    alt: ""', ['3:5 image-sans-alt medias.0.alt']],
    ['inside the branch that was meant', 'budget:\n  montant: "1 000"', ['2:12 valeur-invalide budget.montant']],
    ['an impossible date', 'budget: { montant: 1, annee: 2010-02-30 }', ['1:30 valeur-invalide budget.annee']],
    ['a date that is a truth', 'budget: { montant: 1, annee: true }', ['1:30 valeur-invalide budget.annee']],
    ['an empty list', 'sources: []', ['1:10 valeur-invalide sources']],
    ['a bare year for an instant', 'publication: 2026', ['1:14 valeur-invalide publication']],
    ['a truth for an instant', 'publication: { noms: true }', ['1:22 valeur-invalide publication.noms']],
    ['nothing for an instant', 'publication:', ['1:1 valeur-vide publication']],
    ['an unknown part', 'publication: { noms: 2026-01-01T10:00, photos: 2026-01-01T10:00 }', ['1:40 cle-inconnue publication.photos']],
    ['a list for the whole file', '- a', ['1:1 valeur-invalide']],
    ['a text for the whole file', 'a', ['1:1 valeur-invalide']],
  ])('%s', (_titre, text, attendu) => {
    const { data, vues, diagnostics } = valide(text);
    expect(data).toBeUndefined();
    expect(vues.sort()).toEqual(attendu);
    for (const d of diagnostics) expect(`${d.message} ${d.hint ?? ''}`).not.toMatch(/undefined|\[object|Invalid|expected|null/i);
  });
});

describe('says what to write instead', () => {
  it.each([
    ['titer: a', 'titre'],
    ['echelle: comune', '« commune »'],
    ['nombre: inconu', '« inconnu »'],
    ['nombre: "1 234,5 €"', '1234.5'],
    ['nombre: "12,5"', '12.5'],
    ['nombre: "1\u202f000"', '1000'],
    ['nombre: "50 %"', '50'],
    ['codes: [59606]', '"59606"'],
    ['titre: 12', '"12"'],
    ['titre: true', '"true"'],
    ['codes: a', '[a]'],
    ['embargo: 2026-01-01T10:00', 'publication'],
    ['photos: [a]', 'medias'],
    ['etat: publié', 'publie'],
    ['etat: Brouillon', 'brouillon'],
    ['nombre: beaucoup', 'inconnu, non-communique, sans-objet'],
    ['budget: 12', 'inconnu'],
  ])('%s', (text, attendu) => expect(conseil(text)).toContain(attendu));
});

describe('questions about a schema', () => {
  it('its keys, through optional, default and absence', () => {
    expect(keysAt(schema, ['budget'])).toEqual(['montant', 'annee']);
    expect(keysAt(schema, ['medias', 0])).toEqual(['fichier', 'alt']);
    expect(keysAt(schema, ['publication'])).toContain('noms');
    expect(keysAt(schema, ['titre'])).toEqual([]);
    expect(keysAt(schema, ['rien', 'du', 'tout'])).toEqual([]);
  });
  it('its help', () => {
    expect(fieldAt(schema, ['budget', 'montant'])).toEqual({ titre: 'Montant', aide: 'En euros.' });
    expect(fieldAt(schema, ['rien'])).toEqual({});
  });
  it('whether an absence may stand there', () => {
    expect(acceptsAbsence(schema, ['budget'])).toBe(true);
    expect(acceptsAbsence(schema, ['budget', 'montant'])).toBe(true);
    expect(acceptsAbsence(schema, ['titre'])).toBe(false);
  });
});

describe('every key of every file', () => {
  const cles = (at: z.ZodType, path: (string | number)[]): (string | number)[][] => [
    ...keysAt(at, path).flatMap((key) => [[...path, key], ...cles(at, [...path, key])]),
    ...(keysAt(at, [...path, 0]).length > 0 && typeof path.at(-1) !== 'number' ? cles(at, [...path, 0]) : []),
  ];

  it.each(Object.entries(schemas))('%s: has a title and a help, and is camelCase without accents', (_nom, one) => {
    const found = cles(one, []);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      const { titre, aide } = fieldAt(one, path);
      expect([path.join('.'), titre?.length, aide?.length]).toEqual([path.join('.'), expect.any(Number), expect.any(Number)]);
      expect(String(path.at(-1))).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });
});
