/** Writing content: new folders and files in the recueil's normal form, whole or not at all, never over what exists. */
export { balayer } from './balayer.ts';
export { creerDossier, creerDossiers, DejaLa } from './dossier.ts';
export { ecrireEntete, ecrireMdx } from './entete.ts';
export { ecrireEntier } from './fichier.ts';
export { obstacleDe } from './obstacle.ts';
export { remplacerDossier } from './remplacer.ts';
export { slugDe } from './slug.ts';
