export { communiqueDe } from './communique.ts';
export { avecKit, editionsAnnoncees } from './faits.ts';
export { dessinsDuKit, nomDuDessin, type DessinDuKit } from './images.ts';
export { vueKit } from './kit.ts';
export { textesDePresse, vuePresse } from './page.ts';
export { coteMax, photosDe, type PhotoDePresse } from './photos.ts';
export type * from './types.ts';
