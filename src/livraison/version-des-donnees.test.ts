import { expect, it } from 'vitest';
import { ajouterVersion } from './version-des-donnees.ts';

const empreinte = '1'.repeat(64);
const neuve = { date: '2026-12-01', texte: 'Un « texte » : "deux" \\ #trois', empreinte };
const lignes = (eol: string, retrait = '') =>
  [`- date: 2026-12-01`, `  texte: "Un « texte » : \\"deux\\" \\\\ #trois"`, `  empreinte: "${empreinte}"`].map((ligne) => `${retrait}${ligne}${eol}`).join('');

it.each([
  ['a comment alone', '# rien\n', '# rien\n', lignes('\n')],
  ['a block', `- date: 2024\n  texte: a\n  empreinte: ${'a'.repeat(64)}\n# fin\n`, undefined, lignes('\n')],
  ['an indented block', '# x\n  - { date: 2024, texte: a }\n', undefined, lignes('\n', '  ')],
  ['no line feed at the end', '- { date: 2024, texte: a }', '- { date: 2024, texte: a }\n', lignes('\n')],
  ['an empty list', '# rien\n[]\n', '# rien\n', lignes('\n')],
  ['a byte order mark', '\uFEFF- { date: 2024, texte: a }\n', undefined, lignes('\n')],
  ['Windows', '- { date: 2024, texte: a }\r\n', undefined, lignes('\r\n')],
])('adds to the end: %s', (_quoi, avant, garde, plus) => {
  expect(ajouterVersion(avant, neuve)).toBe(`${garde ?? avant}${plus}`);
});

it.each([
  ['a flow list', '[{ date: 2024 }]\n'],
  ['a map', 'versions: []\n'],
  ['what ends before the file does', '- { date: 2024 }\n...\n'],
  ['a text that goes on', '- date: 2024\n  texte: |\n    a\n      - b\n- { date: 2025,\n'],
])('refuses what would not be the same list with one more: %s', (_quoi, avant) => {
  expect(() => ajouterVersion(avant, neuve)).toThrow();
});
