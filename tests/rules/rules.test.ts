/**
 * One folder a rule: `in/` (and `prepare.ts`, for bytes and names that git cannot hold) changes the base corpus,
 * `expected.txt` is what the editor reads. UPDATE=1 rewrites it: read the difference as an editor would.
 */
import { rules } from '#recueil';
import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layBase, verify, type Verdict } from './corpus.ts';

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
  if (existsSync(prepare)) await ((await import(prepare)) as { prepare: (content: string) => Promise<void> }).prepare(content);
  return verify(content);
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

test('the base corpus has no problem', async () => {
  const verdict = verify(await layBase());
  expect(verdict.print()).toBe('aucune erreur');
  expect(verdict.recueil).toBeDefined();
});
