/** Every task, in the order of a year's work. Definitions are light: what a task needs is loaded when it is asked for. */
import { dossier } from './dossier.ts';
import { importer } from './importer.ts';
import type { Tache } from './tache.ts';
import { verifier } from './verifier.ts';

export const taches: readonly Tache[] = [dossier, importer, verifier];

export { drapeau } from './drapeaux.ts';
export { enLigne } from './en-ligne.ts';
export { groupes, type Champ, type Choix, type Compte, type Genre, type Groupe, type Tache, type Ton, type Valeurs } from './tache.ts';
