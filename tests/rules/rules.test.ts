/**
 * One folder a rule: `in/` (and `prepare.ts`, for bytes and names that git cannot hold) changes the base corpus,
 * `expected.txt` is what the editor reads. UPDATE=1 rewrites it: read the difference as an editor would.
 */
import { rules } from '#recueil';
import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION, layBase, verify, verifyForBook, verifyForPress, verifyForProofreader, type Verdict } from './corpus.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map((entry) => entry.name)
  .sort();

async function verdictOf(rule: string): Promise<Verdict> {
  const content = await layBase();
  const changes = join(here, rule, 'in');
  if (existsSync(changes)) await cp(changes, content, { recursive: true });
  const prepare = join(here, rule, 'prepare.ts');
  const changing = existsSync(prepare) ? ((await import(prepare)) as { prepare: (content: string) => Promise<void>; presse?: boolean; livre?: boolean; relecture?: boolean }) : undefined;
  await changing?.prepare(content);
  if (changing?.livre === true) return verifyForBook(content);
  if (changing?.relecture === true) return verifyForProofreader(content);
  return changing?.presse === true ? verifyForPress(content, '2031') : verify(content);
}

describe.each(folders)('%s', (rule) => {
  test('says what is expected', async () => {
    const said = `${(await verdictOf(rule)).print()}\n`;
    const expected = join(here, rule, 'expected.txt');
    if (process.env['UPDATE'] === '1') await writeFile(expected, said);
    expect(said).toBe(await readFile(expected, 'utf8'));
  });

  test('is named, and says nothing of the program', async () => {
    const expected = await readFile(join(here, rule, 'expected.txt'), 'utf8');
    expect(expected).toContain(`[${rule}] docs/erreurs/${rule}.md`);
    expect(expected).not.toMatch(/^\s+at |node_modules|undefined|\[object |Error:/m);
  });
});

test('every rule has its folder and its page, and nothing else has', () => {
  const ids = Object.keys(rules).sort();
  const pages = readdirSync(resolve(here, '../../docs/erreurs')).map((file) => basename(file, '.md')).sort();
  expect(folders).toEqual(ids);
  expect(pages).toEqual(ids);
  for (const [id, rule] of Object.entries(rules)) expect(rule.id).toBe(id);
});

test.each(Object.keys(rules))('the page of %s says what, why, and what to write', async (rule) => {
  const page = await readFile(resolve(here, `../../docs/erreurs/${rule}.md`), 'utf8');
  expect(page).toMatch(/^---\ntitre: .+\n---\n/);
  const withoutCode = page.replace(/^```[\s\S]*?^```$/gm, '');
  expect(withoutCode.match(/^#+ .*$/gm)).toEqual(['## Ce que dit le message', '## Pourquoi le recueil le demande', '## Comment réparer']);
  expect(page).toMatch(/^```(?:yaml|mdx|text)$/m);
  expect(withoutCode.replace(/`[^`]*`/g, '')).not.toMatch(/'|\S[;!?]|[^ \d]:(?=\s)(?<!^titre:)/m);
});

test('the base corpus has no problem', async () => {
  const verdict = verify(await layBase());
  expect(verdict.print()).toBe('aucune erreur');
  expect(verdict.recueil).toBeDefined();
});

describe('one problem, as other tools read it', () => {
  const read = async () => {
    const content = await layBase();
    await writeFile(join(content, ACTION, 'jury.mdx'), '---\npointsForts:\n  - texte: Bien\n    difusion: "50 %, oui"\n---\n');
    return verify(content);
  };

  test('on GitHub', async () => {
    expect((await read()).print('github')).toMatchInlineSnapshot(`"::error file=content/editions/2031/quartiers/mediation-de-nuit/jury.mdx,line=4,col=5,endColumn=13,title=cle-inconnue::pointsForts.0.difusion : clé inconnue → vouliez-vous « diffusion » ?"`);
  });

  test('on GitLab', async () => {
    expect((await read()).print('gitlab')).toMatchInlineSnapshot(`
      "[
        {
          "description": "pointsForts.0.difusion : clé inconnue → vouliez-vous « diffusion » ?",
          "check_name": "cle-inconnue",
          "fingerprint": "5655a4aa07913c7ed097833cc08ef6a7684b9a8025239ae8da82cddf5589ff9f",
          "severity": "major",
          "location": {
            "path": "content/editions/2031/quartiers/mediation-de-nuit/jury.mdx",
            "positions": {
              "begin": {
                "line": 4,
                "column": 5
              }
            }
          }
        }
      ]"
    `);
  });

  test('as JSON', async () => {
    expect((await read()).print('json')).toMatchInlineSnapshot(`
      "[
        {
          "rule": "cle-inconnue",
          "severity": "error",
          "file": "content/editions/2031/quartiers/mediation-de-nuit/jury.mdx",
          "line": 4,
          "column": 5,
          "endColumn": 13,
          "key": "pointsForts.0.difusion",
          "message": "clé inconnue",
          "hint": "vouliez-vous « diffusion » ?",
          "page": "docs/erreurs/cle-inconnue.md"
        }
      ]"
    `);
  });
});
