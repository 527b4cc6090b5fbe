/** How a program asks for the data: files at addresses that do not change, and nothing to install. */
import { absolue, typographier } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { exemplesPour } from './exemples.ts';
import type { ApiVue } from './types.ts';

/** Reserved for examples (RFC 2606): nothing answers there. */
const EXEMPLE = 'https://recueil.example/';

export function vueApi({ recueil, adresses }: Atelier): ApiVue {
  const site = absolue(adresses.accueil(), recueil.config) ?? EXEMPLE;
  const une = { edition: '<édition>', slug: '<action>' };
  return {
    titre: 'Interroger les données',
    chapeau: typographier('Des fichiers, à des adresses qui ne changent pas : ni clé, ni compte, ni limite. Chaque fichier est entier ; filtrez chez vous.'),
    adresses: [
      { adresse: adresses.fichierDeDonnees('recueil.json'), texte: 'Tout : éditions, actions, textes par voix, axes, vocabulaires.' },
      { adresse: adresses.jsonAction(une), texte: 'Une action, telle que recueil.json la dit.' },
      { adresse: adresses.fichierDeDonnees('<table>.csv'), texte: 'Une table. <table>-excel.csv est la même pour un Excel français.' },
      { adresse: adresses.fichierDeDonnees('schemas/<table>.json'), texte: 'Le schéma de la table (Table Schema), pour Validata ou frictionless.' },
      { adresse: adresses.fichierDeDonnees('datapackage.json'), texte: 'Toutes les tables avec leurs schémas, tailles, empreintes et clés (Data Package).' },
      { adresse: adresses.fichierDeDonnees('catalogue.jsonld'), texte: 'Le catalogue DCAT, pour les moissonneurs.' },
    ].map(({ adresse, texte }) => ({ adresse, texte: typographier(texte) })),
    notes: [
      absolue(adresses.accueil(), recueil.config)
        ? 'Les exemples s’exécutent tels quels.'
        : 'L’adresse publique du recueil n’est pas encore connue : dans les exemples, remplacez https://recueil.example/ par celle de ce site. Pour la même raison, les adresses des CSV, du JSON et du catalogue partent de la racine du site.',
      'Un identifiant d’action (édition/action) ne change jamais. De nouvelles clés et de nouvelles colonnes peuvent paraître : n’en comptez pas l’ordre, lisez-les par leur nom.',
      'Pour savoir si quelque chose a changé, comparez l’empreinte SHA-256 que donnent datapackage.json et catalogue.jsonld : celle d’un fichier inchangé ne bouge pas.',
      'Depuis une page d’un autre site, un navigateur ne lit ces fichiers que si le serveur l’autorise (en-tête Access-Control-Allow-Origin) : les réglages de serveur que fait le recueil le font pour le CSV et le JSON. Un programme, lui, les lit toujours.',
    ].map(typographier),
    exemples: exemplesPour(site).map(({ texte, ...exemple }) => ({ ...exemple, texte: typographier(texte) })),
    donnees: { libelle: 'Les données et leurs colonnes', href: adresses.donnees() },
  };
}
