/** XML of a document's parts as a tree: names without their prefix, since documents that others than Word wrote may use another. */
import { strFromU8 } from 'fflate';
import type { Element, Root } from 'hast';
import { Parser } from 'htmlparser2';
import { enfants, estElement, type Noeud } from './arbre.ts';

const local = (nom: string) => nom.slice(nom.indexOf(':') + 1);

export function arbreXml(octets: Uint8Array | undefined): Root {
  const racine: Root = { type: 'root', children: [] };
  const pile: (Root | Element)[] = [racine];
  const lecteur = new Parser(
    {
      onopentag: (nom, attributs) => {
        const element: Element = {
          type: 'element',
          tagName: local(nom),
          properties: Object.fromEntries(Object.entries(attributs).map(([cle, valeur]) => [local(cle), valeur])),
          children: [],
        };
        pile.at(-1)?.children.push(element);
        pile.push(element);
      },
      ontext: (value) => pile.at(-1)?.children.push({ type: 'text', value }),
      onclosetag: () => {
        if (pile.length > 1) pile.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  lecteur.write(strFromU8(octets ?? new Uint8Array()));
  lecteur.end();
  return racine;
}

export const enfantNomme = (noeud: Noeud, nom: string): Element | undefined => enfants(noeud).find((enfant): enfant is Element => estElement(enfant, nom));
export const attribut = (element: Element | undefined, nom: string): string => String(element?.properties[nom] ?? '');

const proprietes = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'tcPr', 'sdtPr']);

/** What a person reads: a line for each paragraph; what Word wrote twice, for its older versions, is said once. */
export const texteXml = (noeud: Noeud): string =>
  brut(noeud)
    .split('\n')
    .map((ligne) => ligne.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

function brut(noeud: Noeud): string {
  const dedans = () => enfants(noeud).map(brut).join('');
  if (!estElement(noeud)) return noeud.type === 'root' ? dedans() : '';
  const { tagName } = noeud;
  if (proprietes.has(tagName)) return '';
  // A diagram's own `t` holds paragraphs.
  if (tagName === 't' && !enfants(noeud).some((un) => estElement(un)))
    return enfants(noeud)
      .map((un) => (un.type === 'text' ? un.value : ''))
      .join('');
  // Word's decorated texts stand in an attribute.
  if (tagName === 'textpath') return `${attribut(noeud, 'string')}\n`;
  if (tagName === 'tab' || tagName === 'br' || tagName === 'cr') return ' ';
  if (tagName === 'AlternateContent')
    return [enfantNomme(noeud, 'Fallback'), enfantNomme(noeud, 'Choice')].map((un) => (un ? brut(un) : '')).find((dit) => dit.trim() !== '') ?? '';
  // A point of a diagram too.
  return tagName === 'p' || tagName === 'pt' ? `${dedans()}\n` : dedans();
}
