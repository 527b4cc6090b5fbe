/** The part of search that the browser runs: pure, small, nothing of Node. */
export { foldQuery } from './fold.ts';
export type { Graphies } from './graphies.ts';
export { restore, restoreText, type Morceau } from './restore.ts';
export { corriger } from './corriger.ts';
export type { CriteresEcrits } from './criteres.ts';
