/** docs/glossaire.md says every key and every block, and nothing that does not exist. */
import { blocs } from '#blocs';
import { schemas } from '#recueil';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const keys = new Set<string>();
const unnamed = new Set<string>();

/** Title that an editor reads: on the schema, or on what it wraps. */
const titleOf = (schema: z.ZodType): string | undefined =>
  schema.meta()?.title ?? (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? titleOf(schema.unwrap() as z.ZodType) : undefined);

const visit = (schema: z.ZodType): void => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) visit(schema.unwrap() as z.ZodType);
  else if (schema instanceof z.ZodPipe) visit(schema.in as z.ZodType);
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) visit(option as z.ZodType);
  else if (schema instanceof z.ZodArray) visit(schema.element as z.ZodType);
  else if (schema instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(schema.shape)) {
      keys.add(key);
      if (!titleOf(value as z.ZodType)) unnamed.add(key);
      visit(value as z.ZodType);
    }
  }
};
for (const schema of Object.values(schemas)) visit(schema);

const page = readFileSync('docs/glossaire.md', 'utf8');
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const rows = (title: string) =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
const names = (title: string) =>
  rows(title)
    .map((cells) => (cells[3] ?? '').replaceAll('`', ''))
    .sort();

test('every key of every schema is in the glossary, and no other', () => {
  expect(names('Les clés des fichiers')).toEqual([...keys].sort());
});

test('every key has a title in the editor’s words', () => {
  expect([...unnamed]).toEqual([]);
});

test('every block is in the glossary, and no other', () => {
  expect(names('Les blocs')).toEqual(Object.keys(blocs).sort());
});

test('every term has a definition', () => {
  for (const title of ['Les mots du domaine', 'Les clés des fichiers', 'Les blocs']) {
    for (const cells of rows(title)) expect(cells[2], `définition de « ${cells[1] ?? ''} »`).toMatch(/\S/);
  }
});
