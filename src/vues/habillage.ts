/** Everything around a page's own content: the same for all, but for where one is. */
import { enMetas, type Reference } from '#citations';
import { absolue, typographier, type Encre } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date } from './dire.ts';
import { lienDuFlux } from './lien-du-flux.ts';
import { etatDeConformite } from './libres.ts';
import { fil, grapheDeListe, grapheDesTermes, serialiser, type Noeud, type Terme } from './schema-org/index.ts';
import { rubriques, type Rubrique } from './rubriques.ts';
import type { Habillage, Lien } from './types.ts';

/** What a page says of itself. */
export interface PageDite {
  titre: string;
  description: string;
  classe: string;
  /** Address of the page, from the site's root. */
  adresse: string;
  encre?: Encre;
  /** Edition that the page belongs to: its cell of the index is marked. */
  edition?: string;
  /** Entry of the navigation that is current. */
  rubrique?: Rubrique;
  fil?: { libelle: string; href?: string }[];
  fictif?: boolean;
  /** The feed that follows this page alone: it comes before the recueil's own, which all pages have. */
  flux?: { titre: string; href: string };
  /** What the page is, for who cites it. */
  reference?: Reference;
  /** What the page is about, in schema.org's words; its path comes after. */
  graphe?: Noeud[];
  /** Addresses that the page lists. */
  liste?: readonly string[];
  /** Terms that it defines. */
  termes?: readonly Terme[];
  /** Name of the page's Open Graph image, and what it shows. */
  og?: { digest: string; alt: string };
}

export function habillage(page: PageDite, a: Atelier): Habillage {
  const { config, apercu, instant } = a.recueil;
  const nom = `${config.titre} ${config.sousTitre}`;
  /** A preview says nowhere that it is somewhere. */
  const canonique = apercu ? undefined : absolue(page.adresse, config);
  const fictif = page.fictif === true || toutEstFictif(a);
  const bandeau = fictif ? 'Texte fictif, écrit pour des essais : ni les faits ni les personnes n’existent.' : undefined;
  return {
    langue: 'fr',
    titrePage: page.titre === config.titre ? nom : `${page.titre} — ${nom}`,
    description: page.description,
    encre: page.encre ?? 'encre',
    classe: page.classe,
    genre: genreDe(page.reference),
    nom: { href: a.adresses.accueil(), titre: config.titre, sousTitre: config.sousTitre },
    nav: rubriques(a).map(({ cle, libelle, href }) => ({ libelle, href, courant: page.rubrique === cle })),
    panier: { libelle: 'Mon recueil', href: a.adresses.monRecueil(), courant: page.adresse === a.adresses.monRecueil(), comparer: a.adresses.comparer() },
    tranche: page.classe === 'accueil' ? [] : tranche(page.edition, a),
    fil: page.fil ?? [],
    serie: { href: a.adresses.serie(), annees: a.editions.map((edition) => edition.id) },
    pied: { acheve: acheve(a), colonnes: [{ titre: 'Le site', liens: liens(a) }] },
    ...(apercu ? { apercu: apercuDit(instant) } : {}),
    ...(bandeau ? { bandeau } : {}),
    alertes: a.alertes,
    horsIndex: apercu || fictif,
    ...image(page, a),
    ...donnees(page, a),
    metas: page.reference ? enMetas(page.reference) : [],
    ...(canonique ? { moteur: a.adresses.moteur(), canonique } : {}),
    flux: canonique ? fluxDe(page, a) : [],
    feuilleThemes: a.adresses.feuilleThemes(),
    icone: a.adresses.icone(),
  };
}

const GENRES = { livre: 'book', chapitre: 'article', page: 'website' } as const;
const genreDe = (reference: Reference | undefined): Habillage['genre'] => GENRES[reference?.genre ?? 'page'];

/** What stands on top of each page of a preview, and stays there. */
export const apercuDit = (instant: string): NonNullable<Habillage['apercu']> => ({
  titre: 'Aperçu — ne pas diffuser',
  detail: typographier(`Au ${date(instant)} : brouillons et textes sous embargo visibles.`),
});
function donnees({ titre, adresse, graphe = [], liste, termes, fil: etapes = [] }: PageDite, a: Atelier): Pick<Habillage, 'donnees'> {
  const ecrites = serialiser(
    [
      ...graphe,
      ...(liste ? grapheDeListe(titre, adresse, liste, a) : []),
      ...(termes ? grapheDesTermes(titre, adresse, termes, a) : []),
      ...(etapes.length > 0 ? [fil(etapes, a)] : []),
    ],
    a,
  );
  return ecrites ? { donnees: ecrites } : {};
}

/** Its own feed first. */
const fluxDe = ({ flux }: PageDite, a: Atelier): Habillage['flux'] => [
  ...(flux ? [flux] : []),
  { titre: `${a.recueil.config.titre} ${a.recueil.config.sousTitre}`, href: a.adresses.flux() },
];

/** An award of which every action is invented is invented too: its lists, its editions and its home page say so. */
const toutEstFictif = ({ actions }: Atelier) => actions.length > 0 && actions.every(({ fictif }) => fictif);

/** Networks want an absolute address; while the site has none, a path is all that can be said. */
function image({ og }: PageDite, a: Atelier): Pick<Habillage, 'image'> {
  if (!og) return {};
  const path = a.adresses.og(og.digest);
  return { image: { href: absolue(path, a.recueil.config) ?? path, alt: og.alt } };
}

/** One cell a year from the first to the last edition; years without one are holes. */
function tranche(courante: string | undefined, a: Atelier): Habillage['tranche'] {
  return annees(a).map((annee) => {
    const edition = a.editions.find((e) => e.id === annee);
    if (!edition) return { trou: true };
    return { annee, href: a.adresses.edition(annee), encre: a.encre(annee), vide: a.marque(annee).vide, courant: annee === courante };
  });
}

/** Years on the shelf and the index; ids that are no years stand after them, in order. */
export function annees({ editions }: Atelier): string[] {
  const ids = editions.map((edition) => edition.id);
  const numbers = ids.filter((id) => /^\d{4}$/.test(id)).map(Number);
  const first = Math.min(...numbers);
  const years = numbers.length === 0 ? [] : Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => String(first + i));
  return [...years, ...ids.filter((id) => !/^\d{4}$/.test(id))];
}

function acheve({ recueil: { config, instant } }: Atelier): string[] {
  return [
    `Ce recueil rassemble ce que l’on sait des actions distinguées par le ${config.prix} (${config.editeur.nom}, ${config.editeur.sigle}). Ce qui manque est dit ; ce qui diverge est montré. Publié au ${date(instant)}.`,
    `Textes sous ${config.licence.nom} ; les images ont chacune leur licence. Composé en Bricolage Grotesque et Source Serif 4.`,
  ].map(typographier);
}

/** The home page must link to the statement and say its wording (décret n° 2019-768, art. 5). */
function liens(a: Atelier): Lien[] {
  const { recueil, adresses } = a;
  const { accessibilite, pages, config } = recueil;
  const conformite = accessibilite ? [{ libelle: typographier(`Accessibilité : ${etatDeConformite(accessibilite, recueil.instant).etat}`), href: adresses.accessibilite() }] : [];
  return [
    ...pages.map((page) => ({ libelle: page.titre, href: adresses.page(page.slug) })),
    ...conformite,
    { libelle: 'À emporter', href: adresses.telechargements() },
    { libelle: 'Les données', href: adresses.donnees() },
    { libelle: 'Le prix en chiffres', href: adresses.chiffres() },
    { libelle: 'Comparer', href: adresses.comparer() },
    { libelle: 'Mon recueil', href: adresses.monRecueil() },
    { libelle: 'Glossaire', href: adresses.glossaire() },
    { libelle: 'Plan du site', href: adresses.plan() },
    ...Object.values(lienDuFlux(adresses.flux(), a)),
    { libelle: 'Guide', href: adresses.guide() },
    { libelle: config.editeur.nom, href: config.editeur.site },
  ];
}
