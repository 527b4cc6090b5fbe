/** `constater`: what is really online. */
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const constater: Tache = {
  nom: 'constater',
  titre: 'Constater ce qui est en ligne',
  aide: 'Lit le site public comme un visiteur, et le compare à dist/ : pages absentes ou anciennes, adresses qui devraient ne plus répondre, en-têtes, page 404, HTTPS. Ne change rien.',
  groupe: 'publier',
  reseau: true,
  champs: [{ nom: 'url', titre: 'Adresse du site', aide: 'Rien d’écrit : l’adresse publique de recueil.yaml.', genre: 'texte', exemple: 'https://prix.exemple.fr/' }],
  executer: async (valeurs, cadre) => {
    const livraison = await import('#livraison');
    return livraison.compteDeConstat(
      await livraison.constaterLeSite({ url: texteDe(valeurs, 'url'), date: texteDe(valeurs, 'date'), contenu: texteDe(valeurs, 'contenu') }, cadre),
    );
  },
};
