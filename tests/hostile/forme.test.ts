/** The normal form changes nothing of what a file says, and is its own normal form: over what the project holds, and what an editor may write. */
import { formeDeCorps, formeDeMdx } from '#forme';
import { schemaDuFichier } from '#recueil';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compositions } from '../differential/compositions.ts';
import { probes } from '../differential/probes.ts';
import { PROJET } from '../outils/dossier.ts';

/** Constructions that `verifier` refuses, or that have but one writing: the file is left alone. */
const sansForme = [
  'block that cuts emphasis',
  'fence left open in a list',
  'table row cut by a block',
  'note indented by four',
  'note indented by a tab',
  'note indented by four after text',
  'task before a title',
  'expression before a false code',
  'list from two after a definition and a heading',
  'empty item after a definition and a heading',
];

/** True when there is one; an own normal form, or none. */
function tenir(corps: string): boolean {
  const forme = formeDeCorps(corps);
  if (forme === undefined) return false;
  expect(formeDeCorps(forme), JSON.stringify(corps)).toBe(forme);
  return true;
}

test.each(['content', 'tests/fixtures/prix-fictif', 'tests/rules/base'])('every text of %s has one', (dossier) => {
  const racine = join(PROJET, dossier);
  for (const chemin of readdirSync(racine, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.mdx'))) {
    const schema = schemaDuFichier(chemin.replaceAll('\\', '/'));
    if (!schema) throw new Error(`no schema for ${chemin}`);
    const forme = formeDeMdx(readFileSync(join(racine, chemin), 'utf8').normalize('NFC'), schema);
    expect(forme, chemin).toMatchObject({ ok: true });
    if (forme.ok) expect(formeDeMdx(forme.texte, schema), chemin).toEqual(forme);
  }
});

test('every construction that is read has one, but those that are refused', () => {
  const sans = probes.filter(({ mdx }) => !tenir(mdx)).map(({ titre }) => titre);
  expect(sans).toEqual(expect.arrayContaining(sansForme));
  const lus = probes.filter(({ titre }) => sans.includes(titre) && !sansForme.includes(titre));
  for (const { titre, mdx } of lus) expect(mdx, titre).toMatch(/[{<]|^import|^export/m);
});

test('constructions put together at random have one that is its own, or none', () => {
  fc.assert(
    fc.property(compositions(probes.map(({ mdx }) => mdx)), (corps) => {
      tenir(corps);
    }),
    { seed: Number(process.env['FUZZ_SEED'] ?? 2031), numRuns: 100_000, interruptAfterTimeLimit: Number(process.env['FUZZ_SECONDS'] ?? 1) * 1000, markInterruptAsFailure: false },
  );
});
