/** A block: registered, allowed in this voice, with literal attributes that its definition accepts. */
import { blocs, type DefinitionBloc } from '#blocs';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { nearest } from '../nearest.ts';
import { attributInvalide } from '../rules/attribut-invalide.ts';
import { blocInconnu } from '../rules/bloc-inconnu.ts';
import { blocMalPlace } from '../rules/bloc-mal-place.ts';
import { expressionInterdite } from '../rules/expression-interdite.ts';
import { htmlInterdit } from '../rules/html-interdit.ts';
import { ou } from '../rules/rule.ts';
import type { BodyContext } from './check.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const names = Object.keys(blocs);
const voixEnClair = { organisateur: 'l’éditorial ou l’appel', porteur: 'la fiche', jury: 'le commentaire du jury', laureat: 'l’entretien' };

/** Place of an attribute, or of its nth repetition: parsers give none, so it is sought in the tag's own text. */
function attributeAt(node: Jsx, name: string, c: BodyContext, nth = 0) {
  const start = node.position?.start.offset ?? 0;
  const pattern = new RegExp(`\\s(${name.replace(/[^\w-]/g, '.')})(?=[\\s=/>])`, 'g');
  const found = [...c.body.slice(start, node.position?.end.offset).matchAll(pattern)].at(nth);
  return found ? c.at(start + found.index + 1, start + found.index + 1 + name.length) : c.of(node);
}

/** Returns false when the block's content should not be looked at. */
export function checkBlock(node: Jsx, c: BodyContext): boolean {
  const name = node.name ?? '';
  const definition: DefinitionBloc | undefined = Object.hasOwn(blocs, name) ? blocs[name as keyof typeof blocs] : undefined;
  if (!definition) {
    if (/^[a-z]/.test(name)) c.report(htmlInterdit, c.of(node), { balise: name, proches: nearest(name, names, { distanceMax: 1 }) });
    else if (name === '') c.report(htmlInterdit, c.of(node), { balise: '' });
    else c.report(blocInconnu, c.of(node), { nom: name, proches: nearest(name, names), connus: names });
    return false;
  }
  checkPlace(node, definition, c);
  checkAttributes(node, definition, c);
  return true;
}

function checkPlace(node: Jsx, definition: DefinitionBloc, c: BodyContext) {
  const { nom } = definition;
  if (!definition.voix.includes(c.voix)) {
    c.report(blocMalPlace, c.of(node), {
      nom,
      raison: `ce bloc ne va pas dans ${voixEnClair[c.voix]}`,
      conseil: `il va dans ${definition.voix.map((v) => voixEnClair[v]).join(', ')}`,
    });
  } else if (node.type === 'mdxJsxTextElement') {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc est au milieu d’une ligne', conseil: 'mettez-le seul sur sa ligne, avec une ligne vide avant et après' });
  } else if (!isAloneOnItsLine(node, c)) {
    c.report(blocMalPlace, c.of(node), {
      nom,
      raison: 'ce bloc n’est pas seul sur sa ligne',
      conseil: 'mettez ce qui le suit sur une autre ligne, avec une ligne vide entre les deux',
    });
  } else if (definition.contenu === 'aucun' && node.children.length > 0) {
    c.report(blocMalPlace, c.of(node), { nom, raison: `rien ne va entre <${nom} …> et </${nom}>`, conseil: `écrivez <${nom} … />` });
  } else if (definition.contenu === 'texte' && !isLineOfText(node.children)) {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc ne reçoit qu’une ligne de texte', conseil: `écrivez <${nom}>le texte</${nom}> sur une ligne` });
  } else if (definition.contenu !== 'aucun' && definition.ancre && node.children.length === 0) {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc est vide', conseil: `écrivez son contenu entre <${nom}> et </${nom}>` });
  }
}

/** satteri drops, in silence, a block that a tab parts from the one before it. What may follow is the end of the block around. */
function isAloneOnItsLine(node: Jsx, { body }: BodyContext): boolean {
  const end = node.position?.end.offset ?? 0;
  const [rest = ''] = /^[^\n]*/.exec(body.slice(end, end + 200)) ?? [];
  return rest.trim() === '' || rest.trimStart().startsWith('</');
}

const phrasing = ['text', 'emphasis', 'strong', 'link', 'linkReference', 'inlineCode', 'delete'];
/** Text alone, or the one paragraph that the parser made of it: two paragraphs would be glued together. */
function isLineOfText(children: Jsx['children']): boolean {
  const [first] = children;
  const inner = children.length === 1 && first?.type === 'paragraph' ? first.children : children;
  return inner.every((child) => phrasing.includes(child.type));
}

function checkAttributes(node: Jsx, definition: DefinitionBloc, c: BodyContext) {
  const known = Object.keys(definition.attributs.shape);
  const written = new Map<string, string>();
  /** Already reported: nothing more is said of them. */
  const refused = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      c.report(expressionInterdite, c.of(node), { attribut: true });
      // What it would have given is unknown: no attribute is said to be missing.
      for (const name of known) refused.add(name);
      continue;
    }
    const { name, value } = attribute;
    const twice = written.has(name);
    if (twice) c.report(attributInvalide, attributeAt(node, name, c, 1), { raison: `l’attribut « ${name} » est écrit deux fois`, conseil: 'gardez-en un' });
    else if (value === null || value === undefined)
      c.report(attributInvalide, attributeAt(node, name, c), { raison: `l’attribut « ${name} » n’a pas de valeur`, conseil: `écrivez ${name}="…"` });
    else if (typeof value === 'object') c.report(expressionInterdite, attributeAt(node, name, c), { attribut: true });
    if (twice || typeof value !== 'string') refused.add(name);
    if (!twice) written.set(name, typeof value === 'string' ? value : '');
  }
  for (const name of written.keys()) {
    if (known.includes(name)) continue;
    const proches = nearest(name, known);
    c.report(attributInvalide, attributeAt(node, name, c), {
      raison: `<${definition.nom}> n’a pas d’attribut « ${name} »`,
      conseil: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : known.length > 0 ? `ses attributs : ${known.join(', ')}` : 'ôtez-le : ce bloc n’a pas d’attribut',
    });
  }
  const result = definition.attributs.safeParse(Object.fromEntries([...written].filter(([name]) => known.includes(name))));
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    if (refused.has(name)) continue;
    const value = written.get(name);
    c.report(attributInvalide, value === undefined ? c.of(node) : attributeAt(node, name, c), {
      raison: value === undefined ? `il manque à <${definition.nom}> l’attribut « ${name} »` : `l’attribut « ${name} » ${value.trim() === '' ? 'est vide' : 'ne convient pas'}`,
      conseil: `écrivez ${name}="…" — ${issue.message}`,
    });
  }
  for (const [name, kind] of Object.entries(definition.references)) {
    const value = written.get(name);
    if (value?.trim()) c.survey.references.push({ kind, name: value, place: attributeAt(node, name, c) });
  }
}
