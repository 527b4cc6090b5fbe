/** What an editor wrote stays to the byte, but for the instants. */
import { expect, it } from 'vitest';
import { ecrireParution } from './parution.ts';

const PARTIES = ['appel', 'noms', 'palmares', 'fiches', 'jury', 'entretiens'];
const T = '2026-12-01T19:12';
const ecrire = (texte: string, parties: string[], toutes = PARTIES) => ecrireParution(texte, new Map(parties.map((p) => [p, T])), toutes);

it.each([
  [
    'a table, with its comments and its quotes',
    '---\n# à nous\nthemes: [a]\npublication: # la nuit\n  appel: 2026-01-05T08:00\n  noms: "2026-12-01T18:30"   # cérémonie\n  fiches: 2027-01-01T09:00\netat: publie\n---\n\nÉdito.  \n',
    ['noms', 'palmares'],
    '---\n# à nous\nthemes: [a]\npublication: # la nuit\n  appel: 2026-01-05T08:00\n  noms: 2026-12-01T19:12   # cérémonie\n  fiches: 2027-01-01T09:00\n  palmares: 2026-12-01T19:12\netat: publie\n---\n\nÉdito.  \n',
  ],
  [
    'Windows line ends and a byte order mark',
    '\uFEFF---\r\npublication:\r\n    noms: 2026-12-01T18:30\r\n---\r\n\r\n---\r\nLe texte.',
    ['noms', 'fiches'],
    '\uFEFF---\r\npublication:\r\n    noms: 2026-12-01T19:12\r\n    fiches: 2026-12-01T19:12\r\n---\r\n\r\n---\r\nLe texte.',
  ],
  ['one instant for all, all chosen', '---\npublication: 2026-12-01T18:30 # dit\netat: publie\n---\n', PARTIES, '---\npublication: 2026-12-01T19:12 # dit\netat: publie\n---\n'],
  [
    'one instant for all, some chosen',
    '---\npublication: 2027-01-01T09:00\netat: publie\n---\nx',
    ['noms'],
    `---\npublication:\n  appel: 2027-01-01T09:00\n  noms: ${T}\n  palmares: 2027-01-01T09:00\n  fiches: 2027-01-01T09:00\n  jury: 2027-01-01T09:00\n  entretiens: 2027-01-01T09:00\netat: publie\n---\nx`,
  ],
  ['no instant', '---\netat: publie\n---\nx', ['noms'], `---\netat: publie\npublication:\n  noms: ${T}\n---\nx`],
  ['a key without value', '---\npublication:\netat: publie\n---\nx', ['noms'], `---\npublication:\n  noms: ${T}\netat: publie\n---\nx`],
  ['a part without value', '---\npublication:\n  noms:\n  fiches: 2027-01-01T09:00\n---\nx', ['noms'], `---\npublication:\n  noms: ${T}\n  fiches: 2027-01-01T09:00\n---\nx`],
  ['a table on one line', '---\npublication: { noms: 2026-12-01T18:30 }\n---\nx', ['noms', 'jury'], `---\npublication: { noms: ${T}, jury: ${T} }\n---\nx`],
  [
    'a table last in the front matter',
    '---\npublication:\n  noms: 2026-12-01T18:30\n---\nx',
    ['palmares'],
    `---\npublication:\n  noms: 2026-12-01T18:30\n  palmares: ${T}\n---\nx`,
  ],
])('%s', (_nom, avant, parties, apres) => {
  expect(ecrire(avant, parties)).toBe(apres);
});

it('one instant in the file of a call', () => {
  expect(ecrire('---\npublication: 2027-01-01T09:00\n---\nx', ['appel'], ['appel'])).toBe(`---\npublication: ${T}\n---\nx`);
});

it('refuses rather than guess', () => {
  expect(() => ecrire('pas d’en-tête', ['noms'])).toThrow();
  expect(() => ecrire('---\npublication: [a, b]\n---\nx', ['noms'])).not.toThrow();
  expect(() => ecrire('---\npublication: {noms: [\n---\nx', ['noms'])).toThrow();
});
