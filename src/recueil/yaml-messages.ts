/** What `yaml` says, in French and in the editor's words, at the place where the mistake was made. */
import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { corriger, guillemets } from './yaml-lines.ts';

interface Said {
  raison: string;
  conseil?: string;
}
export interface LocatedError extends Said {
  start: number;
  end: number;
}

export const sign: Said = { raison: 'les signes & et * ont ici un sens particulier en YAML', conseil: 'mettez toute la valeur entre guillemets' };
export const tag: Said = { raison: 'le signe ! a ici un sens particulier en YAML', conseil: 'mettez toute la valeur entre guillemets' };
export const secondDocument: Said = { raison: 'une ligne « --- » ou « ... » coupe le fichier en deux : la suite ne serait pas lue', conseil: 'ôtez cette ligne' };
export const comment: Said = { raison: 'ce qui suit le signe # ne serait pas lu', conseil: 'mettez toute la valeur entre guillemets, ou le commentaire seul sur sa ligne' };
export const tooDeep: Said = {
  raison: 'trop de listes ou de clés les unes dans les autres : ce passage ne peut pas être lu',
  conseil: 'ôtez ce qui s’est répété, tirets, crochets ou accolades',
};
const unclosed: Said = { raison: 'des guillemets ou un crochet sont ouverts ici et jamais fermés', conseil: 'fermez-les' };

const rest: Said = { raison: 'il reste du texte après la fin de la valeur', conseil: 'mettez toute la valeur entre guillemets doubles' };

/** By what the parser writes, for codes that stand for several mistakes. */
const byText: [RegExp, Said][] = [
  [/Missing closing|and end with a/, unclosed],
  [
    /need to be followed by map values/,
    { raison: 'cette ligne n’a pas de deux-points', conseil: 'écrivez une clé, deux-points, une espace, une valeur ; si c’est la suite de la ligne d’avant, décalez-la' },
  ],
  [/block-seq-ind on same line/, { raison: 'une liste commence à la ligne suivante', conseil: 'passez à la ligne avant le tiret' }],
  [/Unexpected scalar at node end/, rest],
];

const byCode: Record<string, Said> = {
  DUPLICATE_KEY: { raison: 'cette clé est écrite deux fois', conseil: 'gardez une seule des deux lignes' },
  TAB_AS_INDENT: { raison: 'cette ligne commence par une tabulation', conseil: 'mettez des espaces à la place de la tabulation' },
  BAD_INDENT: { raison: 'cette ligne n’est pas alignée avec les autres', conseil: 'alignez-la sur la ligne du même niveau, avec des espaces' },
  MISSING_CHAR: { raison: 'il manque un signe ici', conseil: 'vérifiez les deux-points, les guillemets et les crochets de cette ligne' },
  UNEXPECTED_TOKEN: { raison: 'ce signe n’est pas attendu ici', conseil: 'si la valeur contient ce signe, mettez-la entière entre guillemets' },
  BLOCK_AS_IMPLICIT_KEY: {
    raison: 'deux-points inattendus : YAML y voit une nouvelle clé',
    conseil: 'mettez toute la valeur entre guillemets ; si la ligne suivante est une autre clé, alignez-la',
  },
  BLOCK_IN_FLOW: { raison: 'il manque une virgule entre ces accolades ou ces crochets', conseil: 'séparez les éléments par des virgules' },
  MULTILINE_IMPLICIT_KEY: { raison: 'YAML ne comprend pas où finit cette clé', conseil: 'écrivez une clé, deux-points, puis une espace' },
  BAD_SCALAR_START: { raison: 'une valeur ne peut pas commencer par ce signe', conseil: 'mettez toute la valeur entre guillemets' },
  BAD_DQ_ESCAPE: { raison: 'barre oblique inverse inattendue entre guillemets doubles', conseil: 'doublez-la, ou mettez la valeur entre apostrophes' },
  BAD_ALIAS: sign,
  TAG_RESOLVE_FAILED: tag,
  MULTIPLE_DOCS: secondDocument,
};
const other: Said = { raison: 'YAML ne comprend pas cette ligne', conseil: 'vérifiez les deux-points, les guillemets et l’alignement' };

/** One error a line, the first: those that follow on it come from it. */
export function yamlErrors(document: Document, text: string): LocatedError[] {
  const lines = new Set<number>();
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  return [...document.errors, ...document.warnings].flatMap((error) => {
    const line = lineOf(error.pos[0]);
    if (lines.has(line)) return [];
    lines.add(line);
    return [locate(error, document, text, line)];
  });
}

function locate(error: YAMLError, document: Document, text: string, line: number): LocatedError {
  const [start, end] = error.pos;
  // `*word*` and `&word` at the start of a value: the parser stumbles on what comes after.
  const marked = /^(\s*(?:- +)*(?:[\w-]+: +)?)[*&]/.exec(text.slice(line, start));
  if (error.code === 'UNEXPECTED_TOKEN' && marked) return { ...sign, start: line + (marked[1]?.length ?? 0), end: start };
  const said = byText.find(([pattern]) => pattern.test(error.message))?.[1] ?? byCode[error.code] ?? other;
  const genre = genreDe(error);
  const corrigee = genre && corriger(genre, text, start);
  if (corrigee) return corrigee;
  const opened = said === unclosed ? openedBefore(document, start) : undefined;
  const ferme = said === unclosed || said === rest ? guillemets(text, opened ?? start) : undefined;
  const dit = ferme ? { ...said, conseil: said === unclosed ? `fermez-les : ${ferme}` : `écrivez ${ferme}` } : said;
  return opened === undefined ? { ...dit, start, end } : { ...dit, start: opened, end: opened + 1 };
}

/** What the parser stumbled on, where the line itself may tell what was meant. */
function genreDe({ code, message }: YAMLError): 'cle' | 'valeur' | undefined {
  if (code === 'MULTILINE_IMPLICIT_KEY' || /need to be followed by map values/.test(message)) return 'cle';
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? 'valeur' : undefined;
}

/** The quote or bracket that is still open at `offset`: the parser notices only when the text ends. */
function openedBefore(document: Document, offset: number): number | undefined {
  let opened: number | undefined;
  visit(document, (_key, node) => {
    const open = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
    if (open && node.range && node.range[0] < offset && node.range[1] >= offset) opened = node.range[0];
  });
  return opened;
}
