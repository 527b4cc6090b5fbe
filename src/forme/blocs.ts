/** A block of the recueil in its normal form: its tag on one line, its content on lines of its own unless it is written on the same. */
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** Values are written as they are read: only what would be read otherwise is named. */
function valeur(texte: string): string {
  const sur = texte.replace(/&(?=#?\w+;)/g, '&amp;');
  return sur.includes('"') ? (sur.includes("'") ? `"${sur.replaceAll('"', '&quot;')}"` : `'${sur}'`) : `"${sur}"`;
}

/** `undefined` for what is no literal attribute: then the block is left as it stands. */
function attributs(node: MdxJsxFlowElement): string | undefined {
  const ecrits = node.attributes.map((a) =>
    a.type !== 'mdxJsxAttribute' || (typeof a.value === 'object' && a.value !== null)
      ? undefined
      : a.value === null || a.value === undefined
        ? a.name
        : `${a.name}=${valeur(a.value)}`,
  );
  return ecrits.includes(undefined) ? undefined : ecrits.map((a) => ` ${String(a)}`).join('');
}

/** @param contenu the block's content, already written; `null` when it has none */
export function bloc(node: MdxJsxFlowElement, contenu: string | null, surUneLigne: boolean): string | undefined {
  const liste = attributs(node);
  if (liste === undefined) return undefined;
  const nom = node.name ?? '';
  if (contenu === null) return `<${nom}${liste} />`;
  return surUneLigne ? `<${nom}${liste}>${contenu}</${nom}>` : `<${nom}${liste}>\n\n${contenu}\n\n</${nom}>`;
}
