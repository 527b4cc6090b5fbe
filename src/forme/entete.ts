/**
 * YAML in its normal form, which is that of the editor in the browser: keys in the schema's order, one a line, quotes only where they are needed and
 * then single, each text on one line. Comments stay with the key that they stand above.
 */
import { keysAt } from '#recueil';
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Pair } from 'yaml';
import type { z } from 'zod';

type Path = readonly (string | number)[];

const lire = (texte: string) => parseDocument(texte, { schema: 'core', version: '1.2', uniqueKeys: true, strict: true, logLevel: 'silent' });
const nom = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');

/** `undefined` when the text is no sound YAML, or would not be read the same. With its last line end. */
export function ecrireEnTete(texte: string, schema: z.ZodType): string | undefined {
  const document = lire(texte);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const [avant, dits] = [JSON.stringify(trie(document.toJS())), commentaires(document)];
  normaliser(document.contents, schema, []);
  const ecrit = document.toString({ indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'PLAIN', singleQuote: true }).replace(/[ \t]+$/gm, '');
  const relu = lire(ecrit);
  return relu.errors.length === 0 && JSON.stringify(trie(relu.toJS())) === avant && commentaires(relu) === dits ? ecrit : undefined;
}

/** Nothing of how it was written is kept, but comments. */
function normaliser(node: unknown, schema: z.ZodType, path: Path): void {
  if (isMap(node)) {
    node.flow = node.items.length === 0;
    const ordre = keysAt(schema, path);
    const rang = (pair: Pair) => (ordre.includes(nom(pair)) ? ordre.indexOf(nom(pair)) : ordre.length);
    node.items = node.items
      .map((pair, i) => ({ pair, i }))
      .sort((a, b) => rang(a.pair) - rang(b.pair) || a.i - b.i)
      .map(({ pair }) => pair);
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      normaliser(pair.key, schema, path);
      normaliser(pair.value, schema, [...path, nom(pair)]);
    }
  } else if (isSeq(node)) {
    node.flow = node.items.length === 0;
    node.items.forEach((item, i) => {
      normaliser(item, schema, [...path, i]);
    });
  } else if (isScalar(node)) delete node.type;
  if (typeof node === 'object' && node !== null && 'spaceBefore' in node) node.spaceBefore = false;
}

/** Order of keys says nothing. */
const trie = (valeur: unknown): unknown =>
  Array.isArray(valeur)
    ? valeur.map(trie)
    : typeof valeur === 'object' && valeur !== null
      ? Object.fromEntries(
          Object.entries(valeur)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([cle, dedans]) => [cle, trie(dedans)]),
        )
      : valeur;

/** What comments say, wherever they stand. */
function commentaires(document: Document): string {
  const dits = [document.commentBefore, document.comment];
  visit(document, (_cle, node) => {
    if (isNode(node)) dits.push(node.comment ?? null, node.commentBefore ?? null);
  });
  return dits
    .flatMap((dit) => dit?.split('\n') ?? [])
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .sort()
    .join('\n');
}
