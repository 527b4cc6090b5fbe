import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matiere } from '../../../tests/outils/matiere.ts';
import { lireCandidatures } from './index.ts';
import { decoder, separateurDe } from './tableau.ts';

const m = matiere();
const importer = (octets: Uint8Array) => lireCandidatures({ nom: 'réponses.csv', octets, edition: '2026', matiere: m });
const utf8 = (texte: string) => new TextEncoder().encode(texte);
/** Enough of Windows-1252 for French. */
const windows = (texte: string) => Uint8Array.from(texte, (lettre) => ({ '’': 0x92, '€': 0x80, œ: 0x9c, '–': 0x96 })[lettre] ?? lettre.charCodeAt(0));
const enTete = (fichier = '') => parse(fichier.split('\n---\n')[0]?.slice(4) ?? '', { schema: 'core' }) as Record<string, unknown>;

const tableau = (s: string) =>
  [
    ['Horodateur', 'Titre', 'Résumé', 'Porteurs', 'porteurs.type', 'Échelle', 'Lieux', 'Budget : montant', 'axes.public', 'corps.contexte'],
    ['1', 'L’œuvre de nuit', '"Deux\nlignes"', 'Ville d’Été|Asso', 'Commune|association', 'Commune', 'Valenciennes', '72 000 €', 'Victimes | seniors', 'Le contexte.'],
    ['2', '"Un ""autre"" titre"', '', 'X', '', '', '', '"1.000"', '', ''],
  ]
    .map((rangee) => rangee.join(s))
    .join('\r\n');

describe.each([
  ['UTF-8', utf8],
  ['UTF-8 with its mark', (texte: string) => utf8(`\ufeff${texte}`)],
  ['Windows-1252', windows],
])('in %s', (_, encoder) => {
  test.each([';', '\t', ','])('parted by %j', async (separateur) => {
    const texte = separateur === ',' ? tableau(separateur).replace('Victimes | seniors', '"Victimes, seniors"') : tableau(separateur);
    const [un, deux] = await importer(encoder(texte));
    expect(enTete(un?.texte)).toMatchObject({
      titre: 'L’œuvre de nuit',
      resume: 'Deux\nlignes',
      porteurs: [
        { nom: 'Ville d’Été', type: 'commune' },
        { nom: 'Asso', type: 'association' },
      ],
      territoire: { echelle: 'commune', codes: ['59606'] },
      budget: { montant: 72000 },
      axes: { public: ['victimes', 'seniors'] },
      etat: 'brouillon',
    });
    expect(un?.texte).toContain('\n## Contexte\n\nLe contexte.\n');
    expect(deux?.slug).toBe('autre-titre');
    expect(deux?.reprises.map(({ texte: dit }) => dit)).toEqual([
      expect.stringContaining('(ligne 4, colonne « Budget : montant ») : on ne sait pas si le point'),
      'Ligne 4, colonne « Horodateur » : cette colonne ne répond à aucune question du dossier',
    ]);
  });
});

test('what Excel adds is no candidacy: its line for the separator, empty rows', async () => {
  const brouillons = await importer(utf8('\ufeffsep=,\r\nTitre,Résumé\r\nA,"b;c;d"\r\n,\r\nB,\r\n , \r\n,\r\n'));
  expect(brouillons.map(({ titre }) => titre)).toEqual(['A', 'B']);
  expect(enTete(brouillons[0]?.texte)['resume']).toBe('b;c;d');
  await expect(importer(utf8('sep=;\nTitre;Résumé\nA;B\nC\n'))).rejects.toThrow('ligne 4');
});

test('numbers as they are written: a SIREN by threes, an amount with its taxes', async () => {
  const titres = 'Titre;Porteurs;porteurs.siren;Échelle;Lieux;Budget : montant;financements.financeur;financements.montant';
  const [brouillon] = await importer(utf8(`${titres}\nA;Ville;200 046 977;Intercommunalité;200\u00a0046 977;72 000 € TTC;État;1 000 HT\n`));
  expect(enTete(brouillon?.texte)).toMatchObject({
    porteurs: [{ siren: '200046977' }],
    territoire: { codes: ['200046977'] },
    budget: { montant: 72000 },
    financements: [{ montant: 1000 }],
  });
  expect(brouillon?.reprises.map(({ texte }) => texte)).toEqual([
    expect.stringMatching(/Budget : montant.*«.TTC.» est à dire/),
    expect.stringMatching(/financements.montant.*«.HT.» est à dire/),
  ]);
  expect(brouillon?.texte).toContain('> 72 000 € TTC');
});

test('an answer that was refused was given: no absence stands for it, what needs it waits with it', async () => {
  const titres = 'Titre;Porteurs;porteurs.type;Budget : montant;Budget : année;evaluation.methode;evaluation.niveau;resultats.texte;resultats.valeur';
  const [brouillon] = await importer(utf8(`${titres}\nA;Ville|Asso;Une mairie|;environ 72 000 €;2024;Un bilan;forte;|Un fait;beaucoup|3\n`));
  const donnees = enTete(brouillon?.texte);
  expect(donnees).toMatchObject({ porteurs: [{ nom: 'Asso', type: 'inconnu' }], resultats: [{ texte: 'Un fait', valeur: 3 }] });
  expect(donnees).not.toHaveProperty('budget');
  expect(donnees).not.toHaveProperty('evaluation');
  for (const dit of ['Ville', 'Une mairie', 'environ 72 000 €', '2024', 'Un bilan', 'forte', 'beaucoup']) expect(brouillon?.texte).toContain(`\n> ${dit}\n`);
  expect(brouillon?.manques.filter(({ conseil }) => conseil === 'sa réponse attend sous « À reprendre »').map(({ texte }) => texte.split(' ')[1])).toEqual([
    'budget',
    'evaluation',
  ]);
});

test('faults are said with their row and column', async () => {
  const cas = {
    'a cell too many': 'Titre;Résumé\nA;B\nC;D;E\n',
    'a cell too few': 'Titre;Résumé\nA;B\nC\n',
    'an open quote': 'Titre;Résumé\nA;"B\nC;D\n',
    'a quote in a cell': 'Titre;Résumé\nA;B"C"\n',
    'no candidacy': 'Titre;Résumé\n',
    'no known column': 'Nom du projet;Description\nA;B\n',
    'two columns for one question': 'Titre;Résumé;titre\nA;B;C\n',
    'a binary file': 'Titre\u0000;x\nA;B\n',
  };
  const dites: Record<string, string> = {};
  for (const [nom, texte] of Object.entries(cas))
    dites[nom] = await importer(utf8(texte)).then(
      () => 'importé',
      (error: unknown) => (error as Error).message,
    );
  expect(dites).toMatchSnapshot();
});

test('encodings and separators are told apart', () => {
  expect(decoder(windows('Été 10 €'))).toBe('Été 10 €');
  expect(decoder(utf8('Été 10 €'))).toBe('Été 10 €');
  expect(separateurDe('"a;b;c",d,e\n')).toBe(',');
  expect(separateurDe('Titre\n')).toBe(';');
});
