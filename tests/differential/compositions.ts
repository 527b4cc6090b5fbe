/** Bodies made at random of probes, put into containers and one after another. */
import fc from 'fast-check';

const enRetrait = (mdx: string, marge: string) =>
  mdx
    .split('\n')
    .map((ligne) => (ligne === '' ? ligne : marge + ligne))
    .join('\n');
const apres = (mdx: string, debut: string, marge: string) => debut + enRetrait(mdx, marge).trimStart();

const enveloppes: ((mdx: string) => string)[] = [
  (mdx) => mdx,
  (mdx) => mdx,
  (mdx) => mdx,
  (mdx) => mdx.trimEnd(),
  (mdx) => enRetrait(mdx, '> '),
  (mdx) => apres(mdx, '- ', '  '),
  (mdx) => apres(mdx, '1. ', '   '),
  (mdx) => apres(mdx, '- [ ] ', '  '),
  (mdx) => `x[^n]\n\n${apres(mdx, '[^n]: ', '    ')}`,
  (mdx) => `[^n]: ${mdx.trim()}\n`,
  (mdx) => `<Encadre titre="a">\n\n${mdx}\n</Encadre>\n`,
  (mdx) => `<Encadre titre="a">\n${mdx.trim()}\n</Encadre>\n`,
  (mdx) => `<Figure fichier="a.jpg">${mdx.trim()}</Figure>\n`,
  (mdx) => `<Question>${mdx.trim()}</Question>\n\n<Reponse par="a">\n\n${mdx}\n</Reponse>\n`,
  (mdx) => `*${mdx.trim()}*`,
  (mdx) => `**${mdx.trim()}**`,
  (mdx) => `## ${mdx.trim()}\n`,
  (mdx) => `| ${mdx.trim()} | b |\n|-|-|\n| c | ${mdx.trim()} |\n`,
  (mdx) => `${mdx.trim()}\n> suite\nsuite\n`,
  (mdx) => enRetrait(mdx, '    '),
  (mdx) => enRetrait(mdx, '\t'),
  (mdx) => enRetrait(mdx, ' '),
];

/** One to three of `textes`, each in up to two containers. */
export function compositions(textes: readonly string[]): fc.Arbitrary<string> {
  const enveloppe = fc.constantFrom(...enveloppes);
  const piece = fc.tuple(fc.constantFrom(...textes), enveloppe, enveloppe).map(([mdx, dedans, dehors]) => dehors(dedans(mdx)));
  return fc.array(fc.tuple(piece, fc.constantFrom('\n', '', '\n\n', ' ')), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.map(([mdx, suite]) => mdx + suite).join(''));
}
