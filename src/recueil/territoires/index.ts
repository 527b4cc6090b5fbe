/** Places of France: codes to names, with an explanation when a code is wrong. */
export { communesByPostalCode } from './guess-code.ts';
export { nomDepartement, nomRegion, regionDe } from './noms.ts';
export { resolveCode, resolveTerritoire } from './resolve.ts';
export { strate, strates, type Strate } from './strates.ts';
export { grille, tuileDe, tuiles, type Tuile } from './tuiles.ts';
export type { CodeRefuse, Suggestion, Territoire } from './types.ts';
