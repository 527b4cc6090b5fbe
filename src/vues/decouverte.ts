/** What tells programs that the site is there: its map, what robots may read, whom to warn, how to search it. Addresses in full: none while the site's own is unknown. */
import { valeurConnue, type ActionPubliee } from '#recueil';
import { adressesAttendues } from './adresses.ts';
import type { Atelier } from './atelier.ts';
import { dernierJour, editionModifieeLe, jourDe, modifieeLe } from './dates.ts';
import { entretiens } from './entretien.ts';
import { actionsDeTerritoire, lieuxDe } from './lieux.ts';
import { actionsDuTerme, termesEmployes, themesPublies } from './listes.ts';

interface PageDuSite {
  adresse: string;
  /** Day, from the content. */
  modifiee?: string;
}

const absolue = (chemin: string, { recueil }: Atelier): string | undefined => {
  const site = valeurConnue(recueil.config.urlPublique);
  return site ? new URL(chemin, site).href : undefined;
};

/** Every page but those that only send on, and the one that is not found. A preview has none: nobody must come. */
export function planPourRobots(a: Atelier): PageDuSite[] {
  if (a.recueil.apercu) return [];
  const jours = joursDesPages(a);
  const ailleurs = new Set([`${a.adresses.accueil()}404/`, ...a.actions.map((action) => a.adresses.permanente(action))]);
  return adressesAttendues(a).flatMap((chemin) => {
    const [adresse, modifiee] = [absolue(chemin, a), jours.get(chemin)];
    return adresse === undefined || ailleurs.has(chemin) ? [] : [{ adresse, ...(modifiee ? { modifiee } : {}) }];
  });
}

/** A list is as new as the newest of what it lists. Pages whose words are the software's own have no day. */
function joursDesPages(a: Atelier): Map<string, string | undefined> {
  const { adresses, recueil } = a;
  const dernier = (actions: readonly ActionPubliee[]) =>
    dernierJour(
      actions.map((action) => modifieeLe(action, a)),
      a,
    );
  const toutes = dernierJour([...a.editions.map((edition) => editionModifieeLe(edition, a)), dernier(a.actions)], a);
  const listes = [adresses.accueil(), adresses.actions(), adresses.editions(), adresses.themes(), adresses.chiffres(), adresses.plan()];
  return new Map<string, string | undefined>([
    ...listes.map((chemin) => [chemin, toutes] as const),
    ...recueil.pages.map((page) => [adresses.page(page.slug), dernierJour([page.verifieLe], a)] as const),
    ...themesPublies(a).map((theme) => [adresses.theme(theme.id), dernier(theme.actions)] as const),
    ...a.editions.flatMap((edition) => [
      [adresses.edition(edition.id), editionModifieeLe(edition, a)] as const,
      ...edition.themes.map((theme) => [adresses.themeEdition(edition.id, theme.id), dernier(edition.actions.filter((action) => action.theme === theme.id))] as const),
    ]),
    ...recueil.axes.flatMap((axe) => termesEmployes(axe, a).map((terme) => [adresses.terme(axe.id, terme.code), dernier(actionsDuTerme(axe, terme.code, a))] as const)),
    ...(['region', 'departement'] as const).flatMap((echelle) =>
      lieuxDe(echelle, a).map((lieu) => [adresses.territoire(echelle, lieu.code), dernier(actionsDeTerritoire(lieu, a))] as const),
    ),
    ...a.actions.map((action) => [adresses.action(action), modifieeLe(action, a)] as const),
    ...entretiens(a).map((action) => [adresses.entretien(action), jourDe(action.entretien.paruLe, a)] as const),
  ]);
}

/** Lines of `robots.txt`. */
export function consignesAuxRobots(a: Atelier): string[] {
  const plan = absolue(a.adresses.sitemap(), a);
  if (a.recueil.apercu) return ['User-agent: *', 'Disallow: /'];
  return ['User-agent: *', 'Allow: /', ...(plan ? ['', `Sitemap: ${plan}`] : [])];
}

/** Lines of `security.txt` (RFC 9116); none while nobody can be written to. It expires before a year: a site that nobody rebuilds promises nothing. */
export function signalerUneFaille(a: Atelier): string[] {
  const { contact } = a.recueil.config;
  const courriel = valeurConnue(contact.courriel);
  const ou = courriel ? `mailto:${courriel}` : contact.page;
  if (!ou) return [];
  const soi = absolue(a.adresses.securite(), a);
  return [`Contact: ${ou}`, `Expires: ${onzeMoisApres(a.recueil.instant)}`, 'Preferred-Languages: fr', ...(soi ? [`Canonical: ${soi}`] : [])];
}

function onzeMoisApres(instant: string): string {
  const [annee, mois, jour] = instant.slice(0, 10).split('-').map(Number) as [number, number, number];
  // No month is shorter than 28 days.
  return new Date(Date.UTC(annee, mois - 1 + 11, Math.min(jour, 28))).toISOString().replace('.000', '');
}

interface MoteurDuSite {
  /** At most sixteen letters: what browsers show. */
  nom: string;
  description: string;
  /** `{searchTerms}` stands for what is looked for. */
  modele: string;
  soi: string;
}

/** How a browser searches the site from its own bar. */
export function moteurDuSite(a: Atelier): MoteurDuSite | undefined {
  const { config } = a.recueil;
  const [recherche, soi] = [absolue(a.adresses.recherche(), a), absolue(a.adresses.moteur(), a)];
  if (!recherche || !soi) return undefined;
  return { nom: config.titre.slice(0, 16), description: `${config.titre} ${config.sousTitre}`, modele: `${recherche}?q={searchTerms}`, soi };
}
