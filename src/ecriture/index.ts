/** Writing content: new folders and files in the recueil's normal form, whole or not at all, never over what exists. */
export { creerDossier, DejaLa, remplacerDossier } from './dossier.ts';
export { ecrireEntete, ecrireMdx } from './entete.ts';
export { ecrireEntier } from './fichier.ts';
export { slugDe } from './slug.ts';
