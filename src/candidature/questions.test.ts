import { schemas } from '#recueil';
import { expect, test } from 'vitest';
import { matiere } from '../../tests/outils/matiere.ts';
import { questionsDe } from './questions.ts';
import type { Matiere } from './types.ts';

const reelle = matiere();
const fictive = matiere('tests/fixtures/prix-fictif');
const cles = (edition: string, m: Matiere) => questionsDe(edition, m).flatMap(({ questions }) => questions.map(({ cle }) => cle));

/** What the editor or the jury writes. A new key of the schema must be put here or asked. */
const nonDemandees = ['format', 'titreCourt', 'distinction', 'suites', 'divergences', 'sources', 'provenance', 'relecture', 'verifieLe', 'versions', 'etat', 'publication'];

test('every key of an action is asked of its bearer or is the editor’s', () => {
  const demandees = new Set(cles('2026', reelle).map((cle) => cle.split('.')[0]));
  expect([...demandees].filter((cle) => cle !== 'corps').sort()).toEqual(
    Object.keys(schemas['action.mdx'].shape)
      .filter((cle) => !nonDemandees.includes(cle))
      .sort(),
  );
});

test('titles, helps, limits and lists are those of the schema and of the award', () => {
  const questions = questionsDe('2026', reelle).flatMap((section) => section.questions);
  const une = (cle: string) => questions.find((question) => question.cle === cle);
  expect(une('accroche')).toMatchObject({ titre: 'Accroche', limite: { caracteres: 160 }, requise: true, absence: true });
  expect(une('essentiel')?.limite).toEqual({ caracteres: 140, lignes: 5 });
  expect(une('resume')?.limite).toEqual({ mots: 250 });
  expect(
    une('porteurs')
      ?.colonnes?.find(({ cle }) => cle === 'type')
      ?.liste?.map(({ code }) => code),
  ).toEqual(reelle.vocabulaires['types-de-porteur'].map(({ code }) => code));
  expect(une('evaluation.niveau')?.liste).toHaveLength(5);
});

test('an award without places asks for none; terms of other years are not offered', () => {
  expect(cles('2027', fictive).some((cle) => cle.startsWith('territoire'))).toBe(false);
  expect(cles('2027', fictive).filter((cle) => cle.startsWith('axes.'))).toEqual(fictive.axes.map(({ id }) => `axes.${id}`));
  expect(cles('2021', reelle)).toContain('axes.strategie-nationale');
  expect(cles('2026', reelle)).not.toContain('axes.strategie-nationale');
});

test('each question has one name in the form', async () => {
  const { repere } = await import('./reperes.ts');
  const toutes = questionsDe('2021', reelle).flatMap(({ questions }) =>
    questions.flatMap(({ cle, colonnes = [] }) => [cle, ...colonnes.map((colonne) => `${cle}.${colonne.cle}`)]),
  );
  const noms = toutes.map(repere);
  expect(new Set(noms.map((nom) => nom.toLowerCase())).size).toBe(toutes.length);
  for (const nom of noms) expect(nom).toMatch(/^_q_\w{1,37}$/);
});
