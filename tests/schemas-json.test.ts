/** .vscode/ holds what the schemas say today, and refuses nothing that the recueil accepts. */
import { fichiersDeVsCode } from '#correction';
import { schemasJson } from '#recueil';
import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJET } from './outils/dossier.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const valideurs = schemasJson().map(({ fichiers, schema, nom }) => ({ nom, motifs: fichiers.map(motif), valider: ajv.compile(schema) }));

function motif(fichier: string): RegExp {
  return new RegExp(
    `^${fichier
      .replaceAll('.', '\\.')
      .replaceAll('**/', '(?:.+/)')
      .replace(/(?<!\))\*/g, '[^/]+')}$`,
  );
}

const donnees = (texte: string, chemin: string): unknown => parse(chemin.endsWith('.mdx') ? (texte.split(/^---[ \t]*$/m)[1] ?? '') : texte, { schema: 'core' }) as unknown;

test('the committed files are those that « npm run recueil -- schemas » writes', () => {
  for (const [chemin, texte] of Object.entries(fichiersDeVsCode())) expect(readFileSync(join(PROJET, chemin), 'utf8'), chemin).toBe(texte);
  const attendus = Object.keys(fichiersDeVsCode()).filter((chemin) => chemin.startsWith('.vscode/schemas/'));
  expect(
    readdirSync(join(PROJET, '.vscode/schemas'))
      .map((nom) => `.vscode/schemas/${nom}`)
      .sort(),
  ).toEqual(attendus.sort());
});

test.each(['content', 'tests/fixtures/prix-fictif', 'tests/rules/base'])('every file of %s is accepted', (dossier) => {
  const vus = new Set<string>();
  for (const chemin of readdirSync(join(PROJET, dossier), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(mdx|yaml)$/.test(chemin)) continue;
    const lui = valideurs.find(({ motifs }) => motifs.some((un) => un.test(chemin.replaceAll('\\', '/'))));
    expect(lui, chemin).toBeDefined();
    vus.add(lui?.nom ?? '');
    expect(lui?.valider(donnees(readFileSync(join(PROJET, dossier, chemin), 'utf8'), chemin)), `${chemin} ${ajv.errorsText(lui?.valider.errors)}`).toBe(true);
  }
  expect(vus.size).toBeGreaterThan(8);
});

test.each([
  ['action.json', { format: 'longue', provenance: 'dossier' }],
  ['action.json', { format: 'long', provenance: 'dossier', résumé: 'x' }],
  ['action.json', { format: 'long', provenance: 'dossier', budget: { montant: '72 000 €' } }],
  ['themes.json', [{ id: 'Un thème', libelle: 'x' }]],
  ['orthographe.json', { mots: ['deux mots'] }],
])('%s refuses %j', (nom, valeur) => {
  expect(valideurs.find((un) => un.nom === nom)?.valider(valeur)).toBe(false);
});
