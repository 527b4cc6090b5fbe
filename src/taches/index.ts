/** Every task, in the order of a year's work. Definitions are light: what a task needs is loaded when it is asked for. */
import type { Tache } from './tache.ts';
import { accepterMot } from './accepter-mot.ts';
import { formater } from './formater.ts';
import { relire } from './relire.ts';
import { schemas } from './schemas.ts';
import { verifier } from './verifier.ts';

export const taches: readonly Tache[] = [verifier, relire, accepterMot, formater, schemas];

export { drapeau } from './drapeaux.ts';
export { enLigne } from './en-ligne.ts';
export { groupes, type Champ, type Choix, type Compte, type Genre, type Groupe, type Tache, type Ton, type Valeurs } from './tache.ts';
