/** Fill in, import: the same fields, whatever was typed. */
import { estAbsence, nombre as dit, parseBody, type Absence } from '#recueil';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matiere } from '../../../tests/outils/matiere.ts';
import { modifierXml, remplir } from '../../../tests/outils/remplir-dossier.ts';
import { ecrireDossier } from '../dossier/index.ts';
import { questionsDe } from '../questions.ts';
import type { Choix } from '../types.ts';
import { lireCandidatures } from './index.ts';
import { absenceDe, net } from './valeurs.ts';

const m = matiere();
const edition = '2021';
const sections = questionsDe(edition, m);
const questions = sections.flatMap((section) => section.questions);
let vierge: Uint8Array = new Uint8Array();
beforeAll(async () => {
  vierge = await ecrireDossier(edition, m);
});

/** Each import takes half a second: many are for the long tests (tests/candidature). */
const fois = (peu: number) => (process.env['RECUEIL_TESTS'] === 'long' ? 60 : peu);

/** What XML can hold, without what is read as an absence. */
const ligne = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom('{a: 1}', '<script>', 'import x', 'a | b', '**gras** _x_ [^1]', '- tiret', '# dièse', 'true', '012', '« guillemets » : oui ?', "l'œuvre \\ n°"),
  )
  .map((texte) => net(texte.replace(/[\ud800-\udfff\ufffe\uffff\s]+/gu, ' ')))
  .filter((texte) => texte !== '' && absenceDe(texte) === undefined);
const court = ligne.filter((texte) => texte.length <= 140 && !/^[-–—•*·]\s/.test(texte));
const deux = fc.array(ligne, { minLength: 1, maxLength: 3 });
const absences: Record<Absence, string> = { inconnu: 'ne sait pas', 'sans-objet': 'Sans objet', 'non-communique': 'non communiqué' };

type Tape = string | readonly string[];
/** An answer as it is typed, and the value that it should become. */
type Reponse = { tape: Tape; valeur: unknown } | undefined;
const un = <T>(arbitraire: fc.Arbitrary<T>, dire: (valeur: T) => Tape, lire: (valeur: T) => unknown = (valeur) => valeur): fc.Arbitrary<Reponse> =>
  arbitraire.map((valeur) => ({ tape: dire(valeur), valeur: lire(valeur) }));
const absente = fc.constantFrom(...(Object.keys(absences) as Absence[])).map((absence): Reponse => ({ tape: absences[absence], valeur: absence }));
const rien = fc.constant<Reponse>(undefined);
const liste = (cle: string): readonly Choix[] =>
  questions.find((question) => question.cle === cle)?.liste ??
  questions.flatMap(({ cle: table, colonnes = [] }) => colonnes.map((colonne) => ({ ...colonne, cle: `${table}.${colonne.cle}` }))).find((colonne) => colonne.cle === cle)?.liste ??
  [];
const texte = un(ligne, (valeur) => valeur);
const long = un(
  deux,
  (valeur) => valeur.join('\n'),
  (valeur) => valeur.join('\n'),
);
const nombre = un(fc.integer({ min: 0, max: 9_999_999 }), (valeur) => `${dit(valeur)} €`);
const date = un(
  fc.record({ a: fc.integer({ min: 1990, max: 2030 }), m: fc.integer({ min: 1, max: 12 }) }),
  ({ a, m: mois }) => `${String(mois).padStart(2, '0')}/${a}`,
  ({ a, m: mois }) => `${a}-${String(mois).padStart(2, '0')}`,
);
const code = (cle: string) =>
  un(
    fc.constantFrom(...liste(cle)),
    ({ libelle }) => libelle.toUpperCase().replaceAll('’', "'"),
    (choix) => choix.code,
  );
const coche = (cle: string, lire: (valeur: string) => unknown = (valeur) => valeur) =>
  un(
    fc.constantFrom(...liste(cle)),
    ({ libelle }) => [libelle],
    (choix) => lire(choix.code),
  );
const coches = (cle: string) =>
  un(
    fc.subarray([...liste(cle)], { minLength: 1 }),
    (choix) => choix.map(({ libelle }) => libelle),
    (choix) => choix.map((choisi) => choisi.code),
  );
const rangee = (cellules: Record<string, fc.Arbitrary<Reponse>>) => fc.array(fc.record(cellules), { minLength: 1, maxLength: 4 });

const simples: Record<string, fc.Arbitrary<Reponse>> = {
  titre: texte,
  accroche: fc.oneof(
    un(court, (valeur) => valeur),
    absente,
  ),
  essentiel: un(fc.array(court, { minLength: 1, maxLength: 5 }), (valeur) => valeur.join('\n')),
  resume: fc.oneof(long, absente),
  'territoire.echelle': fc.constant<Reponse>({ tape: ['Commune'], valeur: 'commune' }),
  'territoire.codes': fc.constant<Reponse>({ tape: 'Valenciennes\nSaint-Denis (93)\n2A004', valeur: ['59606', '93066', '2A004'] }),
  'territoire.libelle': texte,
  'periode.debut': fc.oneof(date, absente),
  'periode.statut': coche('periode.statut'),
  'budget.montant': fc.oneof(nombre, absente),
  'budget.annee': fc.oneof(date, absente),
  'budget.perimetre': fc.oneof(long, absente),
  'evaluation.niveau': coche('evaluation.niveau', Number),
  'evaluation.methode': fc.oneof(long, absente, rien),
  'transferabilite.prerequis': fc.oneof(long, absente, rien),
  'transferabilite.partenairesIndispensables': fc.oneof(long, absente, rien),
  'contact.service': texte,
  'contact.courriel': fc.constant<Reponse>({ tape: ' service@exemple.fr', valeur: 'service@exemple.fr' }),
  ...Object.fromEntries(m.axes.map(({ id }) => [`axes.${id}`, fc.oneof(coches(`axes.${id}`), fc.constant<Reponse>({ tape: ['Ne sait pas'], valeur: 'inconnu' }), rien)])),
};
const tables = fc.record({
  porteurs: rangee({
    nom: texte,
    type: fc.oneof(code('porteurs.type'), absente),
    siren: fc.oneof(fc.constant<Reponse>({ tape: '012 345 678'.replaceAll(' ', ''), valeur: '012345678' }), rien),
  }),
  partenaires: rangee({ nom: texte, type: code('partenaires.type'), role: fc.oneof(texte, absente, rien) }),
  financements: rangee({ financeur: texte, montant: fc.oneof(nombre, absente, rien) }),
});

/** The form as Google Docs gives it back: neither bookmarks nor controls. */
const sansReperes = (octets: Uint8Array) =>
  modifierXml(octets, (xml) => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '').replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1'));

const lireEnTete = (fichier: string): Record<string, unknown> => parse(fichier.split('\n---\n')[0]?.slice(4) ?? '', { schema: 'core' }) as Record<string, unknown>;
const poser = (objet: Record<string, unknown>, chemin: readonly string[], valeur: unknown): void => {
  const [tete = '', ...suite] = chemin;
  if (suite.length === 0) objet[tete] = valeur;
  else poser((objet[tete] ??= {}) as Record<string, unknown>, suite, valeur);
};

describe.each([
  ['Word and LibreOffice', (octets: Uint8Array) => octets, fois(3)],
  ['Google Docs, without bookmarks nor controls', sansReperes, fois(2)],
])('through %s', (_, passer, numRuns) => {
  test('fields come back as they were typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(simples), tables, async (seules, rangees) => {
        const tapes: Record<string, Tape> = {};
        const attendu: Record<string, unknown> = {};
        for (const [cle, reponse] of Object.entries(seules)) {
          if (!reponse) continue;
          tapes[cle] = reponse.tape;
          poser(attendu, cle.split('.'), reponse.valeur);
        }
        for (const [table, lignes] of Object.entries(rangees))
          attendu[table] = lignes.map((cellules, rang) => {
            const dites = Object.entries(cellules).flatMap(([colonne, reponse]) => (reponse ? [[colonne, reponse] as const] : []));
            for (const [colonne, reponse] of dites) tapes[`${table}.${rang}.${colonne}`] = reponse.tape;
            return Object.fromEntries(dites.map(([colonne, reponse]) => [colonne, reponse.valeur]));
          });
        const octets = passer(remplir(vierge, sections, tapes));
        const [brouillon] = await lireCandidatures({ nom: 'dossier.docx', octets, edition, matiere: m });
        const donnees = lireEnTete(brouillon?.texte ?? '');
        expect(Object.fromEntries(Object.keys(attendu).map((cle) => [cle, donnees[cle]]))).toEqual(attendu);
        expect(brouillon?.reprises).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test('the narrative comes back, and is text for the parser whatever was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ligne, { minLength: 1, maxLength: 6 }), async (lignes) => {
      const octets = remplir(vierge, sections, { titre: 'Essai', 'corps.contexte': lignes.join('\n') });
      const [brouillon] = await lireCandidatures({ nom: 'dossier.docx', octets, edition, matiere: m });
      const corps = brouillon?.texte.split('\n---\n').slice(1).join('\n---\n') ?? '';
      const lu = parseBody(corps);
      if (!lu.ok) throw new Error(`${lu.problem.reason}\n${corps}`);
      const [titre, ...suite] = lu.tree.children;
      expect(titre && toString(titre)).toBe('Contexte');
      expect(suite.map(({ type }) => type).filter((type) => type !== 'paragraph')).toEqual([]);
      expect(suite.map((noeud) => toString(noeud))).toEqual(lignes);
    }),
    { numRuns: fois(3) },
  );
});

test('an absence is one of three words, and what people write for them', () => {
  for (const [dite, absence] of Object.entries({ '-': 'inconnu', '?': 'inconnu', '(NC)': 'non-communique', Néant: 'sans-objet', 'On ne sait pas.': 'inconnu' }))
    expect(absenceDe(dite)).toBe(absence);
  for (const dite of ['!', '*', 'Non', '0', 'sans', 'so what', 'Commune']) expect(absenceDe(dite)).toBeUndefined();
  for (const [absence, dite] of Object.entries(absences)) {
    expect(absenceDe(dite)).toBe(absence);
    expect(estAbsence(absence)).toBe(true);
  }
});

test('boxes that nobody ticked are no answer: what is to complete does not say that one waits', async () => {
  const octets = remplir(vierge, sections, { titre: 'Un titre', 'corps.contexte': 'Un récit.' });
  const [brouillon] = await lireCandidatures({ nom: 'dossier.docx', octets, edition, matiere: m });
  expect(brouillon?.manques.filter(({ texte: dite }) => dite.includes('axes.')).length).toBeGreaterThan(0);
  expect(brouillon?.manques.filter(({ conseil }) => conseil.includes('attend'))).toEqual([]);
});
