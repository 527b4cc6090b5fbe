/** The pages that the site must have, from what is published: what the gates hold the build to. */
import type { Atelier } from './atelier.ts';
import { pagesDesEditeurs } from './editeurs.ts';
import { entretiens } from './entretien.ts';
import { valeursEnPropre } from './facettes/index.ts';
import { reglesDe } from './erreur.ts';
import { lieuxDe } from './lieux.ts';
import { avecKit, editionsAnnoncees } from './presse/faits.ts';
import { termesEmployes, themesPublies } from './listes.ts';

/** Pages of the guide, by folder; the first is its home. */
export const pagesDuGuide = ['', 'lire', 'ecrire', 'cles', 'axes', 'blocs', 'glossaire'];

export function adressesAttendues(a: Atelier): string[] {
  const { adresses } = a;
  return [
    adresses.accueil(),
    `${adresses.accueil()}404/`,
    adresses.editions(),
    adresses.actions(),
    adresses.themes(),
    adresses.entretiens(),
    adresses.chiffres(),
    adresses.participer(),
    adresses.recherche(),
    adresses.glossaire(),
    adresses.plan(),
    adresses.comparer(),
    adresses.monRecueil(),
    adresses.telechargements(),
    adresses.donnees(),
    adresses.api(),
    ...(a.recueil.accessibilite ? [adresses.accessibilite()] : []),
    ...a.recueil.pages.map((page) => adresses.page(page.slug)),
    ...themesPublies(a).map((theme) => adresses.theme(theme.id)),
    ...a.editions.flatMap((edition) => [
      adresses.edition(edition.id),
      ...edition.themes.map((theme) => adresses.themeEdition(edition.id, theme.id)),
      ...(edition.appel ? [adresses.appel(edition.id)] : []),
    ]),
    ...editionsAnnoncees(a).flatMap((edition) => [adresses.presse(edition.id), ...avecKit(edition).map((action) => adresses.kit(action))]),
    ...a.recueil.axes
      .filter((axe) => termesEmployes(axe, a).length > 0)
      .flatMap((axe) => [adresses.axe(axe.id), ...termesEmployes(axe, a).map((terme) => adresses.terme(axe.id, terme.code))]),
    ...valeursEnPropre(a).map(({ facette, code }) => adresses.par(facette, code)),
    ...(a.recueil.config.territoires === 'cog' ? [adresses.territoires()] : []),
    ...(['region', 'departement'] as const).flatMap((echelle) => lieuxDe(echelle, a).map((lieu) => adresses.territoire(echelle, lieu.code))),
    ...pagesDuGuide.map((slug) => adresses.guide(slug)),
    ...pagesDesEditeurs.map(({ slug }) => adresses.guideDesEditeurs(slug)),
    ...a.actions.map((action) => adresses.action(action)),
    ...a.actions.map((action) => adresses.permanente(action)),
    ...entretiens(a).map((action) => adresses.entretien(action)),
    adresses.erreurs(),
    ...reglesDe(a).map((rule) => adresses.erreur(rule)),
  ];
}
