/** Each text that a reader sees in what was drawn, of words and of what stands for a picture; addresses and names of things stay. */
import type { ElementContent, Properties, RootContent } from 'hast';

export const chaqueTexte = <N extends RootContent | ElementContent>(noeuds: readonly N[], changer: (texte: string) => string): N[] =>
  noeuds.map((noeud) => {
    if (noeud.type === 'text') return { ...noeud, value: changer(noeud.value) };
    if (noeud.type !== 'element') return noeud;
    return { ...noeud, properties: lus(noeud.properties, changer), children: chaqueTexte(noeud.children, changer) };
  });

const LUES = new Set(['alt', 'title', 'ariaLabel']);

const lus = (properties: Properties, changer: (texte: string) => string): Properties =>
  Object.fromEntries(Object.entries(properties).map(([cle, valeur]) => [cle, LUES.has(cle) && typeof valeur === 'string' ? changer(valeur) : valeur]));
