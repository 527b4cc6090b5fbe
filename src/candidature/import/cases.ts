/** A cell of a Markdown table is one line: its paragraphs and its lists, and a table inside, are put in it side by side. */
import type { Element, ElementContent } from 'hast';
import { blocs, descendants, enfants, estElement, estVide, rangeesDe } from './arbre.ts';

export function aplatir(cellule: Element, avis: (quoi: string) => void): ElementContent[] {
  if ([...descendants(cellule)].some(({ tagName }) => tagName === 'table'))
    avis('un tableau était dans la case d’un autre : ses rangées sont mises bout à bout, à comparer au document');
  return joindre(lignesDe(cellule), ' / ');
}

const joindre = (lignes: readonly ElementContent[][], signe: string): ElementContent[] =>
  lignes.flatMap((ligne, i) => (i === 0 ? ligne : [{ type: 'text', value: signe }, ...ligne]));

const rangee = (cellules: readonly Element[]): ElementContent[] =>
  joindre(
    cellules.map((cellule) => joindre(lignesDe(cellule), ' / ')),
    ', ',
  );

function lignesDe(bloc: Element): ElementContent[][] {
  const lignes: ElementContent[][] = [[]];
  for (const enfant of enfants(bloc)) {
    if (!estElement(enfant) || !blocs.has(enfant.tagName)) lignes.at(-1)?.push(enfant);
    else lignes.push(...(enfant.tagName === 'table' ? rangeesDe(enfant).map(rangee) : lignesDe(enfant)), []);
  }
  return lignes.filter((ligne) => !estVide(ligne) || ligne.some((un) => [un, ...descendants(un)].some((noeud) => estElement(noeud, 'note-appel'))));
}
