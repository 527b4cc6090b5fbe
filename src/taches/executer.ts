/** Runs a task: a mistake of a person, a file that is held elsewhere, ends with one sentence, never with a stack trace; closed lists are held here for every face. */
import { maladresseDe, type Cadre } from '#commands';
import type { Compte, Tache, Valeurs } from './tache.ts';

/** Never throws but for a defect of the program, which each face shows as such. */
export async function executerTache(tache: Tache, valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  try {
    return await tache.executer(valeurs, cadre);
  } catch (error) {
    const phrase = maladresseDe(error);
    if (phrase === undefined) throw error;
    return { code: 2, phrase };
  }
}
