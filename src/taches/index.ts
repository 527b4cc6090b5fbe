/** Every task, in the order of a year's work. Definitions are light: what a task needs is loaded when it is asked for. */
import type { Tache } from './tache.ts';
import { constater } from './constater.ts';
import { envoyer } from './envoyer.ts';
import { fichiersServeur } from './fichiers-serveur.ts';
import { mettreEnLigne } from './mettre-en-ligne.ts';
import { preparer } from './preparer.ts';
import { revenir } from './revenir.ts';
import { verifier } from './verifier.ts';

export const taches: readonly Tache[] = [verifier, preparer, mettreEnLigne, revenir, envoyer, constater, fichiersServeur];

export { drapeau } from './drapeaux.ts';
export { enLigne } from './en-ligne.ts';
export { groupes, type Champ, type Choix, type Compte, type Genre, type Groupe, type Tache, type Ton, type Valeurs } from './tache.ts';
