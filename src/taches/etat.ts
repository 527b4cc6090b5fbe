/** `etat`: the dashboard of an edition. */
import { diagnostiquer } from '#commands';
import { hasErrors } from '#recueil';
import { lecture, sessionOptions } from '#session';
import { editions } from './choix.ts';
import { editionDemandee } from './edition.ts';
import type { Tache } from './tache.ts';

export const etat: Tache = {
  nom: 'etat',
  titre: 'État d’une édition',
  aide: 'Dit, action par action, ce qui manque, où en sont les relectures, les consentements qui expirent, les images à reprendre et quand tout paraît. Ne change rien.',
  groupe: 'controler',
  champs: [{ nom: 'edition', titre: 'Édition', aide: 'L’édition à regarder ; sans réponse, la dernière.', genre: 'choix', choix: editions, exemple: '2026' }],
  executer: async (valeurs, cadre) => {
    const tous = await diagnostiquer(valeurs, cadre);
    const { recueil } = lecture();
    if (!recueil) return { code: 1, phrase: 'Le recueil ne se lit pas : corrigez d’abord ces erreurs.', diagnostics: tous };
    const edition = editionDemandee(valeurs, recueil);
    const { etatDe } = await import('#suivi');
    const siens = tous.filter(({ file }) => file.startsWith(`${edition.dossier}/`));
    return { code: hasErrors(siens) ? 1 : 0, ...etatDe(edition, recueil, sessionOptions().instant, siens), diagnostics: siens };
  },
};
