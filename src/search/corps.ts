/** From a published body to passages: one a heading, in the voice of the body. Read from the tree that renderers draw. */
import type { NomDeBloc } from '#blocs';
import { texteDe, tree, type Corps, type Noeud, type NoeudDe } from '#recueil';
import type { Passage } from './types.ts';

/** What a block says besides its children. A block without an entry does not compile. */
const dits: { [N in NomDeBloc]: (node: NoeudDe<N>) => string[] } = {
  Question: () => [],
  Reponse: () => [],
  Encadre: () => [],
  Figure: ({ lies }) => [lies.fichier.alt],
  ChiffreCle: ({ attributs }) => [`${attributs.valeur} ${attributs.libelle} ${attributs.portee}`],
  Repere: ({ attributs }) => [`${attributs.terme} ${attributs.valeur}`],
  Etape: ({ attributs }) => [attributs.quand],
  Temoignage: ({ attributs }) => [[attributs.fonction, attributs.organisme].filter(Boolean).join(', ')],
};

const isBloc = (node: Noeud): node is NoeudDe<NomDeBloc> => Object.hasOwn(dits, node.type);
const containers = new Set<Noeud['type']>(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'Reponse', 'Encadre', 'Etape', 'Temoignage']);
/** Blocks that are a section by themselves: the text after them goes on with the section before. */
const titled = (node: Noeud): node is NoeudDe<'Encadre' | 'Etape'> => node.type === 'Encadre' || node.type === 'Etape';

/** `debut` is what stands before the first heading; it is left out when it says nothing. */
export function passagesDe(corps: Corps, debut: Omit<Passage, 'voix' | 'textes'>): Passage[] {
  const prefixe = `${corps.edition}-${corps.slug}-${corps.voix}-`;
  const first: Passage = { ...debut, voix: corps.voix, textes: [] };
  const all = [first];
  const open = (ancre: string, titre: string): Passage => {
    const passage = { ancre: prefixe + ancre, titre, titreCherche: true, voix: corps.voix, textes: [] };
    all.push(passage);
    return passage;
  };
  let current = first;
  const read = (node: Noeud, into: Passage): void => {
    const inside = titled(node) ? open(node.ancre ?? '', node.attributs.titre) : into;
    if (isBloc(node)) inside.textes.push(...(dits[node.type] as (node: Noeud) => string[])(node));
    if (containers.has(node.type) && 'children' in node) for (const child of node.children) read(child, inside);
    else if (node.type === 'marge') inside.textes.push(...node.notes.flatMap((note) => note.children.map(texteDe)));
    else inside.textes.push(texteDe(node), ...alts(node));
  };
  for (const node of tree(corps).children) {
    if (node.type === 'heading') current = open(node.ancre, texteDe(node));
    else if (node.type === 'Question') current = open(node.ancre ?? '', texteDe(node));
    else read(node, current);
  }
  for (const passage of all) passage.textes = passage.textes.map((texte) => texte.trim()).filter(Boolean);
  return first.textes.length === 0 ? all.slice(1) : all;
}

/** Alternative texts of the pictures that stand in a line of text. */
function alts(node: Noeud): string[] {
  if (node.type === 'image') return [node.media.alt];
  return 'children' in node && node.type !== 'appelNote' ? node.children.flatMap(alts) : [];
}
