/** Prose of a body: each paragraph, title or cell is a passage; so is each attribute that a reader sees. */
import { parseBody } from '#recueil';
import { blocs } from '#blocs';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { blanc, rien, type Passage } from './passage.ts';

export function passagesDuCorps(corps: string, debut: number): Passage[] {
  const lu = parseBody(corps);
  const passages: Passage[] = [];
  if (lu.ok) visiter(lu.tree, corps, passages);
  return passages.map((passage) => ({ ...passage, debut: passage.debut + debut }));
}

const de = (node: Nodes) => node.position?.start.offset ?? 0;
const a = (node: Nodes) => node.position?.end.offset ?? 0;

function visiter(node: Nodes, corps: string, passages: Passage[]): void {
  if (node.type === 'mdxJsxFlowElement') passages.push(...attributsLus(node, corps));
  if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('mailto:')) passages.push(adresse(node, node.url, corps));
  if (!('children' in node)) return;
  if (!enTexte.has(node.type) && node.children.some((child) => enTexte.has(child.type))) passages.push(ligne(node.children, corps));
  for (const child of node.children) visiter(child, corps, passages);
}

/** What a line of text holds; `ligne` reads what is in it. */
const enTexte = new Set<Nodes['type']>(['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** One run of text and of what stands in it. */
function ligne(nodes: readonly Nodes[], corps: string): Passage {
  const debut = de(nodes[0] as Nodes);
  const fin = a(nodes.at(-1) as Nodes);
  const signes = [...corps.slice(debut, fin).split('')];
  const ecrits = new Array<boolean>(signes.length).fill(false);
  const lire = (node: Nodes): void => {
    if (node.type === 'text') for (let i = de(node); i < a(node); i++) ecrits[i - debut] = true;
    else if ('children' in node) for (const child of node.children) lire(child);
  };
  nodes.forEach(lire);
  let texte = '';
  for (let i = 0; i < signes.length;) {
    let j = i + 1;
    while (j < signes.length && ecrits[j] === ecrits[i]) j++;
    const morceau = signes.slice(i, j).join('');
    texte += ecrits[i] ? enClair(morceau) : /^[*_~\s\\[\]]+$/.test(morceau) ? blanc(morceau) : rien(morceau);
    i = j;
  }
  return { texte, debut };
}

/** Escapes, entities, calls of notes and margins of quotes, as long as they were. */
const enClair = (texte: string) =>
  texte
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/&#?\w+;/g, blanc)
    .replace(/\[\^[^\]\s[]+\]/g, rien)
    .replace(/\n[ \t>]+/g, blanc);

/** A title, a caption, a date in clear: not the name of a source nor of a picture. */
function attributsLus(node: MdxJsxFlowElement, corps: string): Passage[] {
  const definition = Object.entries(blocs).find(([nom]) => nom === node.name)?.[1];
  if (!definition) return [];
  const balise = corps.slice(de(node), node.children[0] ? de(node.children[0]) : a(node));
  return Object.keys(definition.attributs.shape)
    .filter((nom) => !Object.hasOwn(definition.references, nom))
    .flatMap((nom) => {
      const trouve = new RegExp(`\\s${nom}\\s*=\\s*(["'])([^]*?)\\1`, 'd').exec(balise);
      const place = trouve?.indices?.[2];
      return place ? [{ texte: enClair(balise.slice(...place)), debut: de(node) + place[0] }] : [];
    });
}

function adresse(node: Nodes, url: string, corps: string): Passage {
  const ecrit = url.slice('mailto:'.length);
  const place = corps.slice(de(node), a(node)).indexOf(ecrit);
  return { texte: ecrit, debut: de(node) + Math.max(0, place), adresse: true };
}
