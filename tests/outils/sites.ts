/** The two sites that browser tests look at, built and served: the real content, and the fictional award, which uses every block. */
import { siteFictif, siteReel } from './partage.ts';
import { servir, type Serveur } from './serveur.ts';

export interface Sites {
  reel: Serveur;
  fictif: Serveur;
  /** Output folders. */
  dossiers: { reel: string; fictif: string };
  fermer: () => Promise<void>;
}

/** Serves both; the caller closes. */
export async function ouvrirSites(): Promise<Sites> {
  const [{ dossier: reel }, { dossier: fictif }] = await Promise.all([siteReel(), siteFictif()]);
  const serveurs = { reel: await servir(reel), fictif: await servir(fictif) };
  return {
    ...serveurs,
    dossiers: { reel, fictif },
    fermer: async () => {
      await Promise.all([serveurs.reel.fermer(), serveurs.fictif.fermer()]);
    },
  };
}

type PageVue = readonly [type: string, site: 'reel' | 'fictif', chemin: string];

/** One page of each type that is made by itself, or that scripts change. What readers chose is looked at full: panier.test.ts. */
const types: readonly PageVue[] = [
  ['home', 'reel', ''],
  ['edition', 'reel', 'editions/2013/'],
  ['action, long', 'reel', 'actions/2021/taxis-gratuits/'],
  ['action with every block', 'fictif', 'actions/2022/silence-partage/'],
  ['interview', 'reel', 'entretiens/2013/dispositif-valenciennois/'],
  ['actions', 'reel', 'actions/'],
  ['places', 'reel', 'territoires/'],
  ['figures', 'reel', 'chiffres/'],
  ['search', 'reel', 'recherche/'],
  ['call, closed', 'reel', 'editions/2019/appel/'],
  ['press', 'fictif', 'editions/2022/presse/'],
];

/** Those made of the same pieces, and the same types where they are empty, short or doubled: what the long tests look at. */
const variantes: readonly PageVue[] = [
  ['editions', 'reel', 'editions/'],
  ['compare, nothing chosen yet', 'reel', 'comparer/'],
  ['basket, empty', 'reel', 'mon-recueil/'],
  ['guide', 'reel', 'guide/lire/'],
  ['kit of a laureate', 'reel', 'editions/2021/presse/taxis-gratuits/'],
  ['action, palmarès', 'reel', 'actions/2010/mediation-ferroviaire/'],
  ['action, withdrawn', 'fictif', 'actions/2022/armoire-retiree/'],
  ['actions of a place', 'reel', 'territoires/departement-59/'],
  ['terms of an axis', 'reel', 'axes/public/'],
  ['how to take part', 'reel', 'participer/'],
  ['files to take away', 'reel', 'telechargements/'],
  ['data', 'reel', 'donnees/'],
  ['press, no photo', 'reel', 'editions/2010/presse/'],
  ['kit, with a photo', 'fictif', 'editions/2022/presse/silence-partage/'],
  ['data of another award', 'fictif', 'donnees/'],
  ['how to ask for the data', 'reel', 'donnees/api/'],
  ['glossary', 'reel', 'glossaire/'],
  ['statement of accessibility', 'reel', 'accessibilite/'],
  ['words of the recueil', 'reel', 'guide/glossaire/'],
  ['blocks', 'reel', 'guide/blocs/'],
  ['errors', 'reel', 'guide/erreurs/'],
  ['error', 'reel', 'guide/erreurs/champ-requis/'],
  ['not found', 'reel', 'nulle-part/'],
  ['figures of another award', 'fictif', 'chiffres/'],
  ['edition without theme or action', 'fictif', 'editions/2019/'],
  ['edition with two themes', 'fictif', 'editions/2024/'],
  ['action, short', 'fictif', 'actions/2024/valise-de-contes/'],
  ['action of which all is unknown', 'fictif', 'actions/2024/bancs-lecteurs/'],
  ['action without title', 'fictif', 'actions/2024/quatre-chaises/'],
  ['interview with lists and a picture', 'fictif', 'entretiens/2022/silence-partage/'],
  ['call of another award', 'fictif', 'editions/2024/appel/'],
  ['call with its form', 'fictif', 'editions/2026/appel/'],
];

export const PAGES = process.env['RECUEIL_TESTS'] === 'long' ? variantes : types;
