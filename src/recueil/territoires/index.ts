/** Places of France: codes to names, with an explanation when a code is wrong. */
export { nomDepartement, nomRegion, regionDe } from './noms.ts';
export { resolveCode } from './resolve.ts';
export { grille, tuileDe, tuiles } from './tuiles.ts';
export type { Territoire } from './types.ts';
