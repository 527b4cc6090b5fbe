/** The publication night: a sealed package, two keys, a way back; then what is sent, and what is really online. */
export { compteDeMiseEnLigne, compteDePreparation, compteDeConstat, compteDEnvoi, compteDeRetour } from './comptes.ts';
export { constaterLeSite } from './constat/index.ts';
export { envoyerLeSite } from './envoi/index.ts';
export { mettreEnLigne } from './mettre-en-ligne.ts';
export { preparer } from './preparer.ts';
export { ouRefus } from './refus.ts';
export { revenir } from './revenir.ts';
export { estServeur } from './entetes/index.ts';
export { ecrireFichierServeur } from './fichier-serveur.ts';
