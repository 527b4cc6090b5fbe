/** `envoyer`: what is in `dist/` goes to the host. */
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const envoyer: Tache = {
  nom: 'envoyer',
  titre: 'Envoyer chez l’hébergeur',
  aide: 'Envoie le site de dist/ par SFTP ou FTPS : ce qui a changé, dans un ordre où aucune page ne mène nulle part, puis ôte ce qui n’est plus. Coupé, reprend où il en était. Ne touche à rien que d’autres ont mis.',
  groupe: 'publier',
  reseau: true,
  champs: [
    {
      nom: 'protocole',
      titre: 'Protocole',
      aide: 'Ce que propose l’hébergeur ; SFTP de préférence. Retenu d’une fois sur l’autre, comme l’hôte, l’utilisateur et le dossier.',
      genre: 'choix',
      choix: () => [
        { valeur: 'sftp', dit: 'SFTP' },
        { valeur: 'ftps', dit: 'FTPS' },
      ],
    },
    { nom: 'hote', titre: 'Hôte', aide: 'Le nom du serveur, donné par l’hébergeur.', genre: 'texte', exemple: 'ftp.exemple.fr' },
    { nom: 'port', titre: 'Port', aide: 'Rien d’écrit : 22 en SFTP, 21 en FTPS.', genre: 'texte' },
    { nom: 'utilisateur', titre: 'Utilisateur', aide: 'Le nom de connexion, donné par l’hébergeur.', genre: 'texte' },
    { nom: 'motDePasse', titre: 'Mot de passe', aide: 'Jamais retenu. En ligne de commande, plutôt dans la variable RECUEIL_MOT_DE_PASSE.', genre: 'secret' },
    { nom: 'dossier', titre: 'Dossier', aide: 'Celui que l’hébergeur montre au public.', genre: 'texte', exemple: 'www' },
    {
      nom: 'empreinteHote',
      titre: 'Empreinte de l’hôte',
      aide: 'En SFTP : la clé du serveur, à comparer avec celle que donne l’hébergeur. La première fois, la tâche la dit et n’envoie rien.',
      genre: 'texte',
      exemple: 'SHA256:Jm2…',
    },
    { nom: 'apache', titre: 'Avec le fichier .htaccess', aide: 'Pour un hébergement mutualisé (Apache) : caches, protections, page 404.', genre: 'case' },
    {
      nom: 'https',
      titre: 'Toujours en HTTPS',
      aide: 'Avec .htaccess : renvoie HTTP vers HTTPS, et le fait retenir un an aux navigateurs. Seulement si le certificat est en place.',
      genre: 'case',
    },
    { nom: 'remplacer', titre: 'Remplacer', aide: 'Écrit aussi par-dessus des fichiers que d’autres ont mis sous les mêmes noms.', genre: 'case' },
    { nom: 'essai', titre: 'Essai', aide: 'Dit seulement ce qui serait envoyé et ôté.', genre: 'case' },
  ],
  executer: async (valeurs, cadre) => {
    const livraison = await import('#livraison');
    const texte = (nom: string) => texteDe(valeurs, nom);
    const coche = (nom: string) => valeurs[nom] === true;
    const fait = await livraison.ouRefus(() =>
      livraison.envoyerLeSite(
        {
          protocole: texte('protocole'),
          hote: texte('hote'),
          port: texte('port'),
          utilisateur: texte('utilisateur'),
          motDePasse: typeof valeurs['motDePasse'] === 'string' ? valeurs['motDePasse'] : undefined,
          dossier: texte('dossier'),
          empreinteHote: texte('empreinteHote'),
          apache: coche('apache'),
          https: coche('https'),
          remplacer: coche('remplacer'),
          essai: coche('essai'),
          date: texte('date'),
          contenu: texte('contenu'),
        },
        cadre,
      ),
    );
    return 'refus' in fait ? { code: 2, phrase: fait.refus } : livraison.compteDEnvoi(fait);
  },
};
