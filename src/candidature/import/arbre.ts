/** Small questions about the HTML tree of a document. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Noeud = Root | RootContent | ElementContent;

export const estElement = (noeud: Noeud, ...noms: string[]): noeud is Element => noeud.type === 'element' && (noms.length === 0 || noms.includes(noeud.tagName));
export const enfants = (noeud: Noeud): ElementContent[] => ('children' in noeud ? (noeud.children as ElementContent[]) : []);

/** Every element below, in order; tables inside are not entered when `sansTables`. */
export function* descendants(noeud: Noeud, { sansTables = false } = {}): Generator<Element> {
  for (const enfant of enfants(noeud)) {
    if (!estElement(enfant) || (sansTables && enfant.tagName === 'table')) continue;
    yield enfant;
    yield* descendants(enfant, { sansTables });
  }
}

export const blocs = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table', 'ul', 'ol', 'thead', 'tbody', 'div', 'blockquote']);
export const coche = { oui: '☒', non: '☐' } as const;

/** Text as it was typed, a line for each paragraph. */
export function texteDe(noeud: Noeud): string {
  if (noeud.type === 'text') return noeud.value;
  if (estElement(noeud)) {
    if (noeud.tagName === 'br') return '\n';
    if (noeud.tagName === 'input') return noeud.properties['checked'] === true ? coche.oui : coche.non;
  }
  const dits = enfants(noeud).map((enfant, i, tous) => ({
    texte: texteDe(enfant),
    bloc: estElement(enfant) && blocs.has(enfant.tagName),
    cellule: estElement(enfant, 'td', 'th') && i < tous.length - 1,
  }));
  return dits
    .reduce(
      (dit, { texte, bloc, cellule }) => `${dit}${bloc && dit !== '' && !dit.endsWith('\n') ? '\n' : ''}${texte}${bloc && texte !== '' ? '\n' : ''}${cellule ? ' | ' : ''}`,
      '',
    )
    .replace(/\n$/, '');
}

export const estVide = (noeuds: readonly Noeud[]): boolean =>
  noeuds.every((noeud) => texteDe(noeud).trim() === '' && !(estElement(noeud) && (noeud.tagName === 'img' || [...descendants(noeud)].some((un) => un.tagName === 'img'))));

/** Rows of a table, without those of tables inside; cells of each. */
export const rangeesDe = (table: Element): Element[][] =>
  enfants(table)
    .flatMap((enfant) => (estElement(enfant, 'thead', 'tbody', 'tfoot') ? enfants(enfant) : [enfant]))
    .filter((enfant) => estElement(enfant, 'tr'))
    .map((rangee) => enfants(rangee).filter((cellule) => estElement(cellule, 'td', 'th')));
