/** The published recueil as data. */
export { actionOuverte } from './action.ts';
export { csv, excel } from './csv.ts';
export type { Contexte } from './faits.ts';
export { jeuDeDonnees, type FichierDeDonnees, type JeuDeDonnees, type TableDite } from './jeu.ts';
export { actionDesDonnees } from './recueil.ts';
export type * from './types.ts';
export { changements, versionSuivante } from './versions.ts';
