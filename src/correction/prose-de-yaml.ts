/** Prose of a front matter, or of a .yaml file: the values that a reader sees. Names of people and bodies are no matter for a dictionary. */
import { isProse } from '#recueil';
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { z } from 'zod';
import { blanc, RIEN, type Passage } from './passage.ts';

type Path = readonly (string | number)[];
const noms = new Set(['nom', 'sigle', 'financeur', 'organisme', 'evaluateur', 'terme', 'credit', 'serie', 'auditeur']);

/** Soft hyphen: a sign of the source that is no part of the word around it. */
const JOINT = '\u00ad';

export function passagesDeYaml(texte: string, schema: z.ZodType, debut: number): Passage[] {
  const document = parseDocument(texte, { schema: 'core', version: '1.2', logLevel: 'silent' });
  const passages: Passage[] = [];
  const visiter = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const cle = isScalar(key) ? String(key.value) : '';
        if (!noms.has(cle) && cle !== 'contact') visiter(value, [...path, cle]);
      }
    } else if (isSeq(node))
      node.items.forEach((item, i) => {
        visiter(item, [...path, i]);
      });
    else if (isScalar(node) && typeof node.value === 'string' && node.range && isProse(schema, path)) {
      passages.push({ texte: enClair(texte.slice(node.range[0], node.range[1]), node), debut: node.range[0] + debut });
    }
  };
  if (document.errors.length === 0) visiter(document.contents, []);
  return passages;
}

function enClair(ecrit: string, { type }: Scalar): string {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return ecrit.replace(/^[^\n]*/, blanc);
  if (type === 'QUOTE_SINGLE') return `${RIEN}${ecrit.slice(1, -1).replaceAll("''", `'${JOINT}`)}${RIEN}`;
  if (type === 'QUOTE_DOUBLE') return `${RIEN}${ecrit.slice(1, -1).replace(/\\(?:u\w{4}|x\w{2}|.)/g, (echappe) => ` ${echappe.slice(1).replace(/\w/g, ' ')}`)}${RIEN}`;
  return ecrit;
}
