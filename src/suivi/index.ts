/** Following an edition: its state, its proofs, what their bearers answered. */
export { etatDe, type Etat } from './etat.ts';
