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

/** Place of an attribute: parsers give none, so it is sought in the tag's own text. */
function attributeAt(node: Jsx, name: string, c: BodyContext) {
  const start = node.position?.start.offset ?? 0;
  const found = new RegExp(`\\s(${name.replace(/[^\w-]/g, '.')})(?=[\\s=/>])`).exec(c.body.slice(start, node.position?.end.offset));
  return found ? c.at(start + found.index + 1, start + found.index + 1 + name.length) : c.of(node);
}

/** Returns false when the block's content should not be looked at. */
export function checkBlock(node: Jsx, c: BodyContext): boolean {
  const name = node.name ?? '';
  const definition: DefinitionBloc | undefined = Object.hasOwn(blocs, name) ? blocs[name as keyof typeof blocs] : undefined;
  if (!definition) {
    if (/^[a-z]/.test(name)) c.report(htmlInterdit, c.of(node), { balise: name });
    else if (name === '') c.report(htmlInterdit, c.of(node), { balise: ' ' });
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
    c.report(blocMalPlace, c.of(node), { nom, raison: `ce bloc ne va pas dans ${voixEnClair[c.voix]}`, conseil: `il va dans ${definition.voix.map((v) => voixEnClair[v]).join(', ')}` });
  } else if (node.type === 'mdxJsxTextElement') {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc est au milieu d’une ligne', conseil: 'mettez-le seul sur sa ligne, avec une ligne vide avant et après' });
  } else if (definition.contenu === 'aucun' && node.children.length > 0) {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc ne contient rien', conseil: `écrivez <${nom} … />` });
  } else if (definition.contenu === 'texte' && node.children.some((child) => !['text', 'emphasis', 'strong', 'link', 'inlineCode', 'delete', 'paragraph'].includes(child.type))) {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc ne contient qu’une ligne de texte', conseil: `écrivez <${nom}>le texte</${nom}> sur une ligne` });
  } else if (definition.contenu !== 'aucun' && definition.ancre && node.children.length === 0) {
    c.report(blocMalPlace, c.of(node), { nom, raison: 'ce bloc est vide', conseil: `écrivez son contenu entre <${nom}> et </${nom}>` });
  }
}

function checkAttributes(node: Jsx, definition: DefinitionBloc, c: BodyContext) {
  const written: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
        c.report(attributInvalide, attributeAt(node, attribute.name, c), { raison: `l’attribut « ${attribute.name} » n’a pas de valeur`, conseil: `écrivez ${attribute.name}="…"` });
      } else c.report(expressionInterdite, attribute.type === 'mdxJsxAttribute' ? attributeAt(node, attribute.name, c) : c.of(node), {});
      written[attribute.type === 'mdxJsxAttribute' ? attribute.name : ''] = ' ';
    } else if (attribute.name in written) {
      c.report(attributInvalide, attributeAt(node, attribute.name, c), { raison: `l’attribut « ${attribute.name} » est écrit deux fois`, conseil: 'gardez-en un' });
    } else written[attribute.name] = attribute.value ?? '';
  }
  const known = Object.keys(definition.attributs.shape);
  for (const name of Object.keys(written)) {
    if (known.includes(name) || name === '') continue;
    const proches = nearest(name, known);
    c.report(attributInvalide, attributeAt(node, name, c), {
      raison: `<${definition.nom}> n’a pas d’attribut « ${name} »`,
      conseil: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : known.length > 0 ? `ses attributs : ${known.join(', ')}` : 'ce bloc n’a pas d’attribut',
    });
  }
  const result = definition.attributs.safeParse(Object.fromEntries(known.filter((name) => name in written).map((name) => [name, written[name]])));
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    const missing = !(name in written);
    c.report(attributInvalide, missing ? c.of(node) : attributeAt(node, name, c), {
      raison: missing ? `il manque à <${definition.nom}> l’attribut « ${name} »` : `l’attribut « ${name} » ne convient pas`,
      conseil: `${name}="…" : ${issue.message}`,
    });
  }
  for (const [name, kind] of Object.entries(definition.references)) {
    const value = written[name];
    if (value?.trim()) c.survey.references.push({ kind, name: value, place: attributeAt(node, name, c) });
  }
}
