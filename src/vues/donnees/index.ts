export { vueApi } from './api.ts';
export { vueDonnees } from './donnees.ts';
export type { ApiVue, DonneesVue } from './types.ts';
