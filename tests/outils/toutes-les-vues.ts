/** Everything that a site would show of what is published, without building it: each page's view by its address, and what goes with them all. */
import { jeuDeDonnees } from '#opendata';
import { searchView } from '#search';
import {
  appels,
  avecKit,
  cartesOg,
  dessinsDuKit,
  editionsAnnoncees,
  entretiens,
  habillage,
  photosDe,
  textesDePresse,
  lieuxDe,
  direPourChercher,
  termesEmployes,
  themesPublies,
  vueAccessibilite,
  vueAccueil,
  vueAction,
  vueActions,
  vueApi,
  vueAppel,
  vueAxe,
  valeursEnPropre,
  vueChiffres,
  vueComparer,
  vueDonnees,
  vueEdition,
  vueEditions,
  vueEntretien,
  vueEntretiens,
  vueGlossaire,
  vueKit,
  vueMonRecueil,
  vuePage,
  vuePar,
  vueParticiper,
  vuePlan,
  vuePresse,
  vueRecherche,
  vueTelechargements,
  vueTerme,
  vueTerritoire,
  vueTerritoires,
  vueTheme,
  vueThemeEdition,
  vueThemes,
  type Atelier,
} from '#vues';

export type Vues = ReadonlyMap<string, unknown>;

/** Views by address. A page of the site that is not here fails `fixtures.test.ts`, which holds them to `adressesAttendues`. */
export function toutesLesVues(publie: Atelier): Vues {
  // Files are offered, though none is made.
  const a: Atelier = { ...publie, fichiers: 'a-la-demande' };
  const { adresses, recueil } = a;
  return new Map<string, unknown>([
    [adresses.accueil(), vueAccueil(a)],
    [adresses.actions(), vueActions(a)],
    [adresses.editions(), vueEditions(a)],
    [adresses.themes(), vueThemes(a)],
    [adresses.entretiens(), vueEntretiens(a)],
    [adresses.chiffres(), vueChiffres(a)],
    [adresses.comparer(), vueComparer(a)],
    [adresses.monRecueil(), vueMonRecueil(a)],
    ...valeursEnPropre(a).map((par) => [adresses.par(par.facette, par.code), vuePar(par, a)] as const),
    [adresses.participer(), vueParticiper(a)],
    [adresses.recherche(), vueRecherche(a)],
    [adresses.glossaire(), vueGlossaire(a)],
    [adresses.plan(), vuePlan(a)],
    [adresses.telechargements(), vueTelechargements(a)],
    [adresses.donnees(), vueDonnees(a, jeuDeDonnees(recueil, adresses))],
    [adresses.api(), vueApi(a)],
    ...(recueil.accessibilite ? [[adresses.accessibilite(), vueAccessibilite(recueil.accessibilite, a)] as const] : []),
    ...recueil.pages.map((page) => [adresses.page(page.slug), vuePage(page)] as const),
    ...themesPublies(a).map((theme) => [adresses.theme(theme.id), vueTheme(theme, a)] as const),
    ...a.editions.flatMap((edition) => [
      [adresses.edition(edition.id), vueEdition(edition, a)] as const,
      ...edition.themes.map((theme) => [adresses.themeEdition(edition.id, theme.id), vueThemeEdition(edition, theme, a)] as const),
    ]),
    ...editionsAnnoncees(a).flatMap((edition) => [
      [adresses.presse(edition.id), [vuePresse(edition, a), textesDePresse(edition, a)]] as const,
      // Drawings too, though none is made of a fiction.
      ...avecKit(edition).map((action) => [adresses.kit(action), [vueKit(action, a), dessinsDuKit({ ...action, fictif: false }, a), photosDe(action)]] as const),
    ]),
    ...appels(a).map((edition) => [adresses.appel(edition.id), vueAppel(edition, a)] as const),
    ...recueil.axes.flatMap((axe) => {
      const termes = termesEmployes(axe, a).map((terme) => [adresses.terme(axe.id, terme.code), vueTerme(axe, terme, a)] as const);
      return termes.length === 0 ? [] : [[adresses.axe(axe.id), vueAxe(axe, a)] as const, ...termes];
    }),
    ...(recueil.config.territoires === 'cog' ? [[adresses.territoires(), vueTerritoires(a)] as const] : []),
    ...(['region', 'departement'] as const).flatMap((echelle) => lieuxDe(echelle, a).map((lieu) => [adresses.territoire(echelle, lieu.code), vueTerritoire(lieu, a)] as const)),
    ...a.actions.map((action) => [adresses.action(action), vueAction(action, a)] as const),
    ...entretiens(a).map((action) => [adresses.entretien(action), vueEntretien(action, a)] as const),
  ]);
}

/** What search knows of each page, by the page's path. */
export const vuesDeRecherche = (a: Atelier): Vues => new Map(searchView(a.recueil, direPourChercher(a)).map((page) => [page.chemin, page]));

/** What stands around every page, and the cards that networks show. */
export const alentours = (a: Atelier): Vues =>
  new Map<string, unknown>([
    ['habillage', habillage({ titre: '', description: '', classe: '', adresse: '/' }, a)],
    ['cartes', cartesOg(a)],
  ]);
