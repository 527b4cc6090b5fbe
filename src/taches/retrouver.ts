/** `retrouver`: every text and every file made that still holds a name. */
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { prefixe, sessionOptions } from '#session';
import type { Compte, Tache, Valeurs } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const retrouver: Tache = {
  nom: 'retrouver',
  titre: 'Retrouver un nom',
  aide: 'Quand une personne demande à ne plus paraître : tous les textes, toutes les pages, tous les PDF et tous les EPUB de cet ordinateur où son nom est encore. Ne change rien.',
  groupe: 'entretenir',
  champs: [
    {
      nom: 'nom',
      titre: 'Nom',
      aide: 'Le nom de la personne, ou tout autre mot. Les accents et les majuscules ne comptent pas.',
      genre: 'texte',
      requis: true,
      exemple: 'Camille Exemple',
    },
  ],
  executer: async (valeurs, cadre) => await chercher(valeurs, cadre),
};

async function chercher(valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  const nom = texteDe(valeurs, 'nom') ?? '';
  if (!/\p{L}{2}/u.test(nom)) throw new OptionInvalide('Donnez au moins un mot à chercher.');
  ouvrirSession(valeurs, cadre);
  const { retrouver: retrouverPartout, sorties } = await import('#retrait');
  const { textes, sorties: trouvees, illisibles } = await retrouverPartout(nom, { projet: cadre.projet, contenu: sessionOptions().contenu, prefixe: prefixe() });
  const faits = (Object.keys(sorties) as (keyof typeof sorties)[]).map((sortie) => ({ sortie, trouvailles: trouvees[sortie] }));
  const total = textes.length + faits.reduce((somme, { trouvailles }) => somme + trouvailles.length, 0);
  const fois = (n: number) => (n > 1 ? ` (${n} fois)` : '');
  return {
    code: 0,
    phrase: total === 0 ? `« ${nom} » n’est nulle part sur cet ordinateur.` : `« ${nom} » est dans ${total} fichier${total > 1 ? 's' : ''}.`,
    listes: [
      ...(textes.length > 0
        ? [
            {
              titre: 'Dans vos textes',
              elements: textes.map(({ fichier, lignes, dansLeNom, fois: n }) => ({
                texte: [
                  ...(lignes.length > 0 ? [`ligne${lignes.length > 1 ? 's' : ''} ${lignes.join(', ')}`] : []),
                  ...(dansLeNom ? ['dans le nom du fichier ou de son dossier'] : []),
                  ...(lignes.length === 0 && !dansLeNom ? [`dans le texte${fois(n)}`] : []),
                ].join(' ; '),
                ton: 'attention' as const,
                lieu: { fichier, ...(lignes[0] ? { ligne: lignes[0] } : {}) },
                conseil: 'ôtez le nom, ou écrivez retrait: avec la date de la demande, sous la personne ou l’image',
              })),
            },
          ]
        : []),
      ...faits
        .filter(({ trouvailles }) => trouvailles.length > 0)
        .map(({ sortie, trouvailles }) => ({ titre: `Dans ${sorties[sortie]}`, elements: trouvailles.map(({ fichier, fois: n }) => ({ texte: `${fichier}${fois(n)}` })) })),
      ...(illisibles.length > 0 ? [{ titre: 'Fichiers qui n’ont pas pu être lus', elements: illisibles.map((texte) => ({ texte, ton: 'attention' as const })) }] : []),
      {
        titre: 'Ensuite',
        elements: [
          { texte: 'Corrigez les textes, puis mettez en ligne : le site, ses PDF, ses EPUB et ses données sont refaits sans ce nom.' },
          {
            texte:
              'Effacez impressions, epreuves, apercu et rapports, qui se refont ; dans .recueil, effacez cache, precedent, paquets, livraisons et ce qui commence par « depots » : on ne pourra plus revenir au site d’avant, qui portait ce nom.',
          },
          { texte: 'Ce qui a été envoyé ailleurs n’est pas vu d’ici : l’hébergeur jusqu’au prochain envoi, l’imprimeur, les exemplaires donnés, l’historique du dépôt de textes.' },
        ],
      },
    ],
  };
}
