/** Front matter as text: the recueil's normal form, with a comment where a person must complete. */
import { Document, isPair, isScalar, type Scalar } from 'yaml';

/** Quoted where YAML would read something else than text: codes that begin by zero, numbers in a text, dates in full. */
export function ecrireEntete(donnees: Readonly<Record<string, unknown>>, remarques: Readonly<Record<string, string>> = {}): string {
  const document = new Document(donnees, { aliasDuplicateObjects: false });
  const { contents } = document;
  if (contents && 'items' in contents)
    for (const paire of contents.items)
      if (isPair(paire) && isScalar(paire.key) && typeof paire.key.value === 'string' && remarques[paire.key.value] !== undefined) {
        const cle = paire.key as Scalar;
        cle.commentBefore = ` ${remarques[paire.key.value as string] ?? ''}`;
      }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** A whole .mdx file. */
export const ecrireMdx = (donnees: Readonly<Record<string, unknown>>, corps: string, remarques?: Readonly<Record<string, string>>): string =>
  `---\n${ecrireEntete(donnees, remarques)}---\n\n${corps.trim()}${corps.trim() ? '\n' : ''}`;
