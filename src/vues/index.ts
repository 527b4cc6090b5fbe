/** From what is published to what each page shows: plain data, no markup. */
export { vueAccueil } from './accueil.ts';
export { vueAction } from './action.ts';
export { cleDe } from './cle.ts';
export { contexteWeb } from './contexte-web.ts';
export { vueEdition } from './edition.ts';
export { vueEditions } from './editions.ts';
export { date as direDate } from './dire.ts';
export { entretiens, vueEntretien } from './entretien.ts';
export { pageErreur } from './erreur.ts';
export { habillage, type PageDite } from './habillage.ts';
export { adressesAttendues } from './adresses.ts';
export { atelier, type Atelier } from './atelier.ts';
export type * from './types.ts';
