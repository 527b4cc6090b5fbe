/** Pieces of an account, as the tasks' contract has them. */
import type { Compte } from '#taches';

export type Tableau = NonNullable<Compte['tableaux']>[number];
export type Liste = NonNullable<Compte['listes']>[number];
export type Element = Liste['elements'][number];
export type Cellule = Exclude<Tableau['rangees'][number][number], string>;
export type Lieu = NonNullable<Element['lieu']>;
export type { Ton } from '#taches';
