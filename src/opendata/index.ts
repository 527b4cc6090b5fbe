/** The published recueil as data. */
export { actionOuverte } from './action.ts';
export type { Contexte } from './faits.ts';
export type * from './types.ts';
