/** `formater`: the same texts, written in the same way. */
import { OptionInvalide, ouvrirSession } from '#commands';
import type { Tache } from './tache.ts';
import { choixDeTextes, lesTextes } from './textes.ts';

export const formater: Tache = {
  nom: 'formater',
  titre: 'Mettre en forme',
  aide: 'Réécrit la mise en page des fichiers de texte (ordre des clés, guillemets, listes, tableaux, espaces) sans rien changer à ce qu’ils disent. Un fichier qu’il faudrait changer pour cela est laissé tel quel.',
  groupe: 'entretenir',
  champs: [
    ...choixDeTextes,
    { nom: 'tout', titre: 'Tous les textes', aide: 'Met en forme tous les fichiers .mdx.', genre: 'case' },
    { nom: 'verifier', titre: 'Sans écrire', aide: 'Dit seulement quels fichiers changeraient.', genre: 'case' },
  ],
  executer: async (valeurs, cadre) => {
    if (!valeurs['edition'] && !valeurs['fichier'] && valeurs['tout'] !== true)
      throw new OptionInvalide('dites quoi mettre en forme : un fichier, une édition, ou tous les textes');
    ouvrirSession(valeurs, cadre);
    const textes = await lesTextes(valeurs, cadre);
    const ecrire = valeurs['verifier'] !== true;
    const mises = await (await import('#correction')).formater(textes, { ecrire });
    const changes = mises.filter(({ etat }) => etat === 'change');
    const laisses = mises.filter(({ etat }) => etat === 'laisse');
    const dit =
      changes.length === 0 ? 'Rien à changer' : `${String(changes.length)} ${changes.length > 1 ? 'fichiers' : 'fichier'} ${ecrire ? 'mis en forme' : 'à mettre en forme'}`;
    const aChanger = { titre: 'Changeraient', elements: changes.map(({ file }) => ({ texte: 'autre mise en forme', lieu: { fichier: file } })) };
    const telsQuels = { titre: 'Laissés tels quels', elements: laisses.map(({ file, raison = '' }) => ({ texte: raison, ton: 'attention' as const, lieu: { fichier: file } })) };
    return {
      code: !ecrire && changes.length > 0 ? 1 : 0,
      phrase: `${dit} sur ${String(mises.length)}.`,
      listes: [...(ecrire ? [] : [aChanger]), telsQuels].filter(({ elements }) => elements.length > 0),
      ...(ecrire ? { fichiers: changes.map(({ file }) => ({ chemin: file, dit: 'mis en forme' })) } : {}),
      ...(laisses.length > 0 ? { suites: [{ tache: 'verifier', dit: 'Voir ce qui ne se lit pas' }] } : {}),
    };
  },
};
