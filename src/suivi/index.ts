/** Following an edition: its state, its proofs, what their bearers answered. */
export { aSavoir, epreuvesAFaire } from './a-faire.ts';
export { courrier } from './courrier.ts';
export { etatDe, type Etat } from './etat.ts';
export { jourDe, leJour } from './jours.ts';
export { nomDe } from './nommer.ts';
export { noterRelecture, type Note, type Relecture } from './noter.ts';
export { remplacer } from './remplacer.ts';
