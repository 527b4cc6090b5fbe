/** What is said of the data as a whole, wherever they are described: the catalogue, the package, the page. */
import { identiteDeLEditeur, sansPersonnes, taire, valeurConnue, type Addresses, type PublishedRecueil } from '#recueil';
import { entiere } from './adresse.ts';
import { simple } from './espaces.ts';

export interface Notice {
  /** The data's own name, for programs: it is not that of their page. */
  id: string;
  titre: string;
  description: string;
  motsCles: string[];
  licence: { nom: string; url: string };
  editeur: { id: string; nom: string; site: string };
  /** A service that answers, and where: a page, or its mail if it has none. */
  contact?: { service: string; ou: { page: string } | { courriel: string } };
  /** What its places are in, when it has any. */
  lieu?: { id: string; nom: string };
  /** In full when the site's own address is known; from its host's root otherwise. */
  page: string;
  adresse: (nom: string) => string;
  /** Days of which the data speak: the years of the editions whose actions they hold. */
  periode?: { debut: string; fin: string };
  /** Day of the last version, if what is published is that version. */
  version?: string;
  premiere?: string;
  /** Day on which all this was so. */
  jour: string;
}

/** What the official codes of places are the codes of. */
const FRANCE = { id: 'http://publications.europa.eu/resource/authority/country/FRA', nom: 'France' };

export function noticeDe(recueil: PublishedRecueil, adresses: Addresses, empreinte: string): Notice {
  const { config, versions } = recueil;
  const periode = periodeDe(recueil);
  const page = entiere(adresses.donnees(), recueil);
  const derniere = versions.at(-1);
  const courante = derniere?.empreinte === empreinte ? derniere.date : undefined;
  const notice: Notice = {
    id: `${page}#jeu`,
    titre: `${config.titre} ${config.sousTitre} : les données`,
    description: `Les actions distinguées par le ${config.prix}, leurs éditions et leurs classements, tels que le recueil les publie. On n’y trouve que des actions distinguées : elles ne disent rien des autres candidatures, ni de ce qui se fait ailleurs. Une distinction ne prouve pas un effet.`,
    motsCles: motsCles(recueil),
    licence: { nom: config.licence.nom, url: config.licence.url },
    editeur: { id: identiteDeLEditeur(config), nom: config.editeur.nom, site: config.editeur.site },
    ...contactDe(recueil),
    ...(config.territoires === 'cog' ? { lieu: FRANCE } : {}),
    page,
    adresse: (nom) => entiere(adresses.fichierDeDonnees(nom), recueil),
    ...(periode ? { periode } : {}),
    ...(courante === undefined ? {} : { version: courante }),
    ...(versions[0] ? { premiere: versions[0].date } : {}),
    jour: courante ?? recueil.instant.slice(0, 10),
  };
  // The page's JSON-LD says the same, to the letter.
  return taire(notice, simple);
}

/** Copied as all the rest is: nobody's name, and a mail only where nothing else answers. */
function contactDe(recueil: PublishedRecueil): Pick<Notice, 'contact'> {
  const { service, courriel: ecrit, page } = recueil.config.contact;
  const courriel = valeurConnue(ecrit);
  const ou = page ? { page } : courriel ? { courriel } : undefined;
  return ou ? { contact: { service: sansPersonnes(recueil)(service), ou } } : {};
}

/** A call, or an edition whose laureates were not found, is no time of which the data speak. */
function periodeDe({ editions }: PublishedRecueil): Notice['periode'] {
  const annees = editions.filter(({ id, actions }) => /^\d{4}$/.test(id) && actions.some(({ niveau }) => niveau !== 'retire')).map(({ id }) => id);
  const [debut, fin] = [annees[0], annees.at(-1)];
  return debut !== undefined && fin !== undefined ? { debut: `${debut}-01-01`, fin: `${fin}-12-31` } : undefined;
}

const motsCles = ({ config, editions }: PublishedRecueil) =>
  [...new Set([config.prix, config.editeur.sigle, ...editions.flatMap(({ themes }) => themes.map(({ libelle }) => libelle))])].sort((a, b) => (a < b ? -1 : 1));
