/** What is said of the data as a whole, wherever they are described: the catalogue, the package, the page. */
import { typographier, type Addresses, type PublishedRecueil } from '#recueil';
import { entiere } from './adresse.ts';

export interface Notice {
  titre: string;
  description: string;
  motsCles: string[];
  licence: { nom: string; url: string };
  editeur: { nom: string; site: string };
  /** In full when the site's own address is known; from its host's root otherwise. */
  page: string;
  adresse: (nom: string) => string;
  /** First and last edition, when they are years. */
  periode?: { debut: string; fin: string };
  /** Day of the last version, if what is published is that version. */
  version?: string;
  premiere?: string;
  /** Day on which all this was so. */
  jour: string;
}

export function noticeDe(recueil: PublishedRecueil, adresses: Addresses, empreinte: string): Notice {
  const { config, editions, versions } = recueil;
  const annees = editions.map(({ id }) => id).filter((id) => /^\d{4}$/.test(id));
  const [debut, fin] = [annees[0], annees.at(-1)];
  const derniere = versions.at(-1);
  const courante = derniere?.empreinte === empreinte ? derniere.date : undefined;
  return {
    titre: typographier(`${config.titre} ${config.sousTitre} : les données`),
    description: typographier(
      `Les actions distinguées par le ${config.prix}, leurs éditions et leurs classements, tels que le recueil les publie. On n’y trouve que des actions distinguées : elles ne disent rien des autres candidatures, ni de ce qui se fait ailleurs. Une distinction ne prouve pas un effet.`,
    ),
    motsCles: motsCles(recueil),
    licence: { nom: config.licence.nom, url: config.licence.url },
    editeur: { nom: config.editeur.nom, site: config.editeur.site },
    page: entiere(adresses.donnees(), recueil),
    adresse: (nom) => entiere(adresses.fichierDeDonnees(nom), recueil),
    ...(debut !== undefined && fin !== undefined ? { periode: { debut, fin } } : {}),
    ...(courante === undefined ? {} : { version: courante }),
    ...(versions[0] ? { premiere: versions[0].date } : {}),
    jour: courante ?? recueil.instant.slice(0, 10),
  };
}

const motsCles = ({ config, editions }: PublishedRecueil) =>
  [...new Set([config.prix, config.editeur.sigle, ...editions.flatMap(({ themes }) => themes.map(({ libelle }) => libelle))])].sort((a, b) => (a < b ? -1 : 1));
