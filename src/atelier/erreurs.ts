/** The page of an error, as on the site, for who is at the workshop: from the same file. */
import type { ElementContent, Nodes } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Page } from './pages/cadre.ts';

/** Nothing when there is no such error. */
export function direErreur(regle: string, projet: string): Page | undefined {
  const fichier = path.join(projet, 'docs', 'erreurs', `${regle}.md`);
  if (!/^[a-z0-9-]+$/.test(regle) || !existsSync(fichier)) return undefined;
  const [, tete = '', texte = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(fichier, 'utf8')) ?? [];
  const { titre } = parse(tete) as { titre?: string };
  const corps: Nodes = toHast(unified().use(remarkParse).use(remarkGfm).parse(texte));
  const enfants = corps.type === 'root' ? corps.children.filter((enfant): enfant is ElementContent => enfant.type !== 'doctype') : [];
  return { titre: titre ?? regle, corps: [{ type: 'element', tagName: 'div', properties: { className: ['prose'] }, children: enfants }] };
}
