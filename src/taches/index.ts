/** Every task, in the order of a year's work. Definitions are light: what a task needs is loaded when it is asked for. */
import type { Tache } from './tache.ts';
import { etat } from './etat.ts';
import { apercu } from './apercu.ts';
import { epreuves } from './epreuves.ts';
import { relecture } from './relecture.ts';
import { verifier } from './verifier.ts';

export const taches: readonly Tache[] = [verifier, etat, apercu, epreuves, relecture];

export { drapeau } from './drapeaux.ts';
export { enLigne } from './en-ligne.ts';
export { groupes, type Champ, type Choix, type Compte, type Genre, type Groupe, type Tache, type Ton, type Valeurs } from './tache.ts';
