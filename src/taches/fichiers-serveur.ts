/** `fichiers-serveur`: what a web server must be told, for who runs one. */
import { OptionInvalide } from '#commands';
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const fichiersServeur: Tache = {
  nom: 'fichiers-serveur',
  titre: 'Fichiers pour le serveur web',
  aide: 'Écrit, pour Apache, nginx ou Caddy, ce que le serveur doit dire avec chaque fichier : caches, protections, types, page 404. N’installe rien.',
  groupe: 'publier',
  champs: [
    {
      nom: 'serveur',
      titre: 'Serveur',
      aide: 'Celui de l’hébergeur.',
      genre: 'choix',
      requis: true,
      choix: () => [
        { valeur: 'apache', dit: 'Apache (hébergement mutualisé)' },
        { valeur: 'nginx', dit: 'nginx' },
        { valeur: 'caddy', dit: 'Caddy' },
      ],
    },
    {
      nom: 'https',
      titre: 'Toujours en HTTPS',
      aide: 'Renvoie HTTP vers HTTPS, et le fait retenir un an aux navigateurs. Seulement si le certificat est en place.',
      genre: 'case',
    },
  ],
  executer: async (valeurs, cadre) => {
    const livraison = await import('#livraison');
    const serveur = texteDe(valeurs, 'serveur') ?? '';
    if (!livraison.estServeur(serveur)) throw new OptionInvalide('--serveur : apache, nginx ou caddy');
    const { chemin, ou } = await livraison.ecrireFichierServeur(
      serveur,
      { https: valeurs['https'] === true, date: texteDe(valeurs, 'date'), contenu: texteDe(valeurs, 'contenu') },
      cadre,
    );
    return { code: 0, phrase: `Écrit : ${ou}.`, fichiers: [{ chemin, dit: ou }] };
  },
};
