/** Withdrawals: what still holds a name. */
export { retrouver, sorties, type Sortie, type Trouvaille, type Trouvailles } from './retrouver.ts';
