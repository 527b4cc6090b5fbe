/** What paper makes of a book: whole sheets, and a spine as thick as they are. */
import type { PublishedRecueil } from '#recueil';

type Impression = PublishedRecueil['config']['impression'];

/** A sheet folded once has four pages: an inside is made of whole ones. */
export const pagesParFeuille = 4;

/** Blank pages that complete the last sheet. */
export const blanchesApres = (pages: number): number => (pagesParFeuille - (pages % pagesParFeuille)) % pagesParFeuille;

/** Micrometres of one leaf: its weight times its bulk. */
export const epaisseurDe = ({ papier }: Impression): number => Math.round(papier.grammage * papier.main);

/** Under it a spine has no room for words: they would fall onto a face. */
export const dosMinDuTitre = 5;
/** Under it glue does not hold: a thin book is stapled. */
export const dosMinDeLaColle = 3;

/** Millimetres, to a tenth: half as many leaves as pages, each as thick as its paper. Staples make no spine. */
export const dosDe = (pages: number, impression: Impression): number => (impression.reliure === 'agrafes' ? 0 : Math.round(((pages / 2) * epaisseurDe(impression)) / 100) / 10);
