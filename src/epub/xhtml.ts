/** hast as XML. An HTML serialiser would leave attributes without value and tags open: readers of EPUB refuse the whole chapter. */
import { enXml } from '#xml';
import type { Element, Nodes } from 'hast';

/** Elements of HTML that hold nothing; all others are closed by a tag, or a browser would take them for open. */
const vides = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

export function xhtml(noeud: Nodes): string {
  switch (noeud.type) {
    case 'root':
      return noeud.children.map(xhtml).join('');
    case 'text':
      return enXml(noeud.value);
    case 'element':
      return element(noeud);
    default:
      throw new Error(`node that a book cannot hold: ${noeud.type}`);
  }
}

function element({ tagName, properties, children }: Element): string {
  const ouvre = `<${tagName}${Object.entries(properties).map(attribut).join('')}`;
  return vides.has(tagName) ? `${ouvre}/>` : `${ouvre}>${children.map(xhtml).join('')}</${tagName}>`;
}

/** hast names properties as the DOM does; these are not the attribute in small letters. */
const autrement: Record<string, string> = { className: 'class', xmlLang: 'xml:lang', htmlFor: 'for', httpEquiv: 'http-equiv' };

function nomDe(propriete: string): string {
  const autre = autrement[propriete];
  if (autre !== undefined) return autre;
  if (propriete.includes(':')) return propriete;
  return propriete.replace(/^(aria|data)(?=[A-Z])/, '$1-').toLowerCase();
}

function attribut([propriete, valeur]: [string, Element['properties'][string]]): string {
  if (valeur === undefined || valeur === null || valeur === false) return '';
  const nom = nomDe(propriete);
  const texte = valeur === true ? nom : Array.isArray(valeur) ? valeur.join(' ') : String(valeur);
  return ` ${nom}="${enXml(texte)}"`;
}
