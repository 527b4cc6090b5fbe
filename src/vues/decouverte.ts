/** What tells programs that the site is there: its map, what robots may read, whom to warn, how to search it. Addresses in full: none while the site's own is unknown. */
import { absolue, valeurConnue } from '#recueil';
import { adressesAttendues } from './adresses.ts';
import type { Atelier } from './atelier.ts';
import { joursDesPages } from './jours-des-pages.ts';

interface PageDuSite {
  adresse: string;
  /** Day, from the content. */
  modifiee?: string;
}

/** Every page but those that only send on, and the one that is not found. A preview has none: nobody must come. */
export function planPourRobots(a: Atelier): PageDuSite[] {
  if (a.recueil.apercu) return [];
  const jours = joursDesPages(a);
  const retirees = a.actions.filter(({ niveau }) => niveau === 'retire');
  const ailleurs = new Set([`${a.adresses.accueil()}404/`, ...a.actions.map((action) => a.adresses.permanente(action)), ...retirees.map((action) => a.adresses.action(action))]);
  return adressesAttendues(a).flatMap((chemin) => {
    const [adresse, modifiee] = [absolue(chemin, a.recueil.config), jours.get(chemin)];
    return adresse === undefined || ailleurs.has(chemin) ? [] : [{ adresse, ...(modifiee ? { modifiee } : {}) }];
  });
}

/** Lines of `robots.txt`. */
export function consignesAuxRobots(a: Atelier): string[] {
  const plan = absolue(a.adresses.sitemap(), a.recueil.config);
  if (a.recueil.apercu) return ['User-agent: *', 'Disallow: /'];
  return ['User-agent: *', 'Allow: /', ...(plan ? ['', `Sitemap: ${plan}`] : [])];
}

/** Lines of `security.txt` (RFC 9116); none while nobody can be written to. It expires before a year: a site that nobody rebuilds promises nothing. */
export function signalerUneFaille(a: Atelier): string[] {
  const { contact } = a.recueil.config;
  const courriel = valeurConnue(contact.courriel);
  const ou = courriel ? `mailto:${courriel}` : contact.page;
  // It is read at the root of a host: below a folder nobody would find it.
  if (!ou || a.adresses.accueil() !== '/') return [];
  const soi = absolue(a.adresses.securite(), a.recueil.config);
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
  const [recherche, soi] = [absolue(a.adresses.recherche(), a.recueil.config), absolue(a.adresses.moteur(), a.recueil.config)];
  if (!recherche || !soi) return undefined;
  return { nom: config.titre.slice(0, 16), description: `${config.titre} ${config.sousTitre}`, modele: `${recherche}?q={searchTerms}`, soi };
}
