/** The publication night: a sealed package, two keys, a way back; then what is sent, and what is really online. */
export { compteDeConstat } from './comptes/constat.ts';
export { compteDEnvoi } from './comptes/envoi.ts';
export { compteDeMiseEnLigne } from './comptes/mise-en-ligne.ts';
export { compteDePreparation } from './comptes/preparation.ts';
export { compteDeRetour } from './comptes/retour.ts';
export { constaterLeSite } from './constat/index.ts';
export { envoyerLeSite } from './envoi/index.ts';
export { mettreEnLigne } from './mettre-en-ligne.ts';
export { preparer } from './preparer.ts';
export { ouRefus } from './refus.ts';
export { revenir } from './revenir.ts';
export { estServeur } from './entetes/index.ts';
export { ecrireFichierServeur } from './fichier-serveur.ts';
