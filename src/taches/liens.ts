/** `liens`: addresses of an edition and their codes, before the night. Private: nothing of it is served. */
import { bloquants, ouvrirSession } from '#commands';
import { remplacerDossier } from '#ecriture';
import { publish, typographier } from '#recueil';
import { base, lecture, prefixe, published, sessionOptions } from '#session';
import path from 'node:path';
import { editions } from './choix.ts';
import { editionDemandee, sansRecueil } from './edition.ts';
import type { Compte, Tache } from './tache.ts';

const racine = 'rapports/liens';

export const liens: Tache = {
  nom: 'liens',
  titre: 'Adresses et codes QR',
  aide: `Dresse les adresses qu’aura chaque action d’une édition, brouillons compris, avec un code QR à imprimer. Écrit une feuille, un tableau et les codes dans ${racine}/, qui n’est jamais mis en ligne.`,
  groupe: 'montrer',
  champs: [{ nom: 'edition', titre: 'Édition', aide: 'L’édition ; sans réponse, la dernière.', genre: 'choix', choix: editions, exemple: '2026' }],
  executer: async (valeurs, cadre): Promise<Compte> => {
    ouvrirSession(valeurs, cadre, { apercu: true });
    const { recueil, diagnostics } = lecture();
    if (!recueil) return { ...sansRecueil, diagnostics };
    const { id, dossier } = editionDemandee(valeurs, recueil);
    const refus = bloquants(diagnostics).filter(({ file, severity }) => severity === 'error' && file.startsWith(`${dossier}/`));
    if (refus.length > 0) return { code: 1, phrase: `Rien n’a été écrit : des textes de l’édition ${id} ne se lisent pas.`, diagnostics: refus };
    const [{ codesDe, dossierDesLiens, FEUILLE, TABLEUR }, { ErreurTypst }, { atelier, vueLiens }] = await Promise.all([import('#liens'), import('#print'), import('#vues')]);
    const a = atelier(published(), base());
    const edition = a.editions.find((une) => une.id === id);
    if (!edition) return { code: 1, phrase: `L’édition ${id} n’a pas de fichier edition.mdx que l’on puisse lire.` };
    const vue = vueLiens(edition, a, atelier(publish(recueil, sessionOptions().instant), base()));
    const ici = `${racine}/${id}`;
    try {
      await remplacerDossier(path.join(cadre.projet, ...ici.split('/')), await dossierDesLiens(vue, a));
    } catch (error) {
      if (!(error instanceof ErreurTypst)) throw error;
      return { code: 1, phrase: `Rien n’a été écrit : la feuille ne se met pas en page. ${error.message}` };
    }
    const codes = codesDe(vue);
    const n = vue.actions.length;
    return {
      code: 0,
      phrase: typographier(
        `${n} action${n > 1 ? 's' : ''} de l’édition ${id} : ${vue.entieres ? 'adresses et codes' : 'adresses, sans codes,'} dans ${ici}/.${vue.parue ? '' : ' Privé jusqu’à la cérémonie : ces adresses disent qui est lauréat.'}`,
      ),
      listes: vue.entieres
        ? []
        : [
            {
              titre: 'À compléter',
              elements: [
                {
                  texte: typographier('L’adresse publique du site n’est pas connue : les adresses partent de sa racine, et il n’y a pas de code QR'),
                  ton: 'manque',
                  lieu: { fichier: `${prefixe()}recueil.yaml` },
                  conseil: typographier('écrivez-la après « urlPublique », puis recommencez : un code imprimé ne se corrige pas'),
                },
              ],
            },
          ],
      tableaux:
        n === 0
          ? []
          : [
              {
                titre: `Édition ${id}`,
                colonnes: ['Action', 'Adresse permanente', 'Parution', 'Code QR'],
                rangees: vue.actions.map(({ slug, titre, permanente, adresses }) => [
                  titre,
                  permanente,
                  adresses[0]?.parue ? 'parue' : 'à venir',
                  codes.has(`qr/${slug}`) ? { texte: `${slug}.svg`, lieu: { fichier: `${ici}/qr/${slug}.svg` } } : { texte: 'aucun', ton: 'manque' },
                ]),
              },
            ],
      fichiers: [
        { chemin: `${ici}/${FEUILLE}`, dit: 'la feuille à imprimer' },
        { chemin: `${ici}/${TABLEUR}`, dit: 'toutes les adresses, pour Excel' },
      ],
    };
  },
};
