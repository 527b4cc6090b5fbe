/** What pages say of themselves to programs, in schema.org's words. */
export { grapheDeLAction } from './action.ts';
export { grapheDeLEdition } from './edition.ts';
export { grapheDeLEntretien } from './entretien.ts';
export { grapheDuJeu } from './jeu.ts';
export { grapheDeListe, grapheDesTermes, grapheDuSite, type Terme } from './listes.ts';
export { fil, serialiser, type Noeud } from './noeuds.ts';
