/** Every task, in the order of a year's work. Definitions are light: what a task needs is loaded when it is asked for. */
import { accepterMot } from './accepter-mot.ts';
import { apercu } from './apercu.ts';
import { constater } from './constater.ts';
import { dossier } from './dossier.ts';
import { envoyer } from './envoyer.ts';
import { epreuves } from './epreuves.ts';
import { etat } from './etat.ts';
import { fichiersServeur } from './fichiers-serveur.ts';
import { formater } from './formater.ts';
import { importer } from './importer.ts';
import { imprimer } from './imprimer.ts';
import { liens } from './liens.ts';
import { mettreEnLigne } from './mettre-en-ligne.ts';
import { nouveauTexte } from './nouveau-texte.ts';
import { nouvelleAction } from './nouvelle-action.ts';
import { nouvelleEdition } from './nouvelle-edition.ts';
import { preparer } from './preparer.ts';
import { relecture } from './relecture.ts';
import { relire } from './relire.ts';
import { retrouver } from './retrouver.ts';
import { revenir } from './revenir.ts';
import { schemas } from './schemas.ts';
import { verifier } from './verifier.ts';
import type { Tache } from './tache.ts';

export const taches: readonly Tache[] = [
  nouvelleEdition,
  dossier,
  importer,
  nouvelleAction,
  nouveauTexte,
  formater,
  etat,
  verifier,
  relire,
  accepterMot,
  schemas,
  epreuves,
  relecture,
  apercu,
  imprimer,
  liens,
  preparer,
  mettreEnLigne,
  revenir,
  envoyer,
  constater,
  fichiersServeur,
  retrouver,
];

export { drapeau, variable } from './drapeaux.ts';
export { enLigne } from './en-ligne.ts';
export { groupes, type Cellule, type Champ, type Choix, type Compte, type Genre, type Groupe, type Tableau, type Tache, type Ton, type Valeurs } from './tache.ts';
