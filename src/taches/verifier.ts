/** `verifier`: reads everything, says everything, writes nothing. */
import { diagnostiquer } from '#commands';
import { hasErrors } from '#recueil';
import { count } from '#reporters';
import type { Tache } from './tache.ts';

export const verifier: Tache = {
  nom: 'verifier',
  titre: 'Vérifier',
  aide: 'Relit tous les textes et dit tout ce qui ne va pas, avec le fichier, la ligne et ce qu’il faut écrire. Ne change rien.',
  groupe: 'controler',
  champs: [],
  executer: async (valeurs, cadre) => {
    const diagnostics = await diagnostiquer(valeurs, cadre);
    return {
      code: hasErrors(diagnostics) ? 1 : 0,
      phrase: diagnostics.length === 0 ? 'Aucun problème : tout est en ordre.' : `À reprendre : ${count(diagnostics)}.`,
      diagnostics,
    };
  },
};
