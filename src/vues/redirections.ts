/** Addresses that were published and have moved: where each leads now. One that leads to nothing that is out says nothing. */
import { formatsDeReference, type FormatDeReference } from '#citations';
import { absolue } from '#recueil';
import { adressesAttendues } from './adresses.ts';
import type { Atelier } from './atelier.ts';
import { fichiersOfferts } from './fichiers.ts';
import { fluxPublies } from './flux.ts';
import { editionsAnnoncees } from './presse/faits.ts';
import { fichiersDeReferences } from './references.ts';

/** What a line may lead to: pages, and files that people keep. */
function buts(a: Atelier): Set<string> {
  const { adresses } = a;
  return new Set([
    ...adressesAttendues(a),
    ...fichiersOfferts(a).map(({ adresse }) => adresse),
    ...a.actions.flatMap((action) => (action.niveau === 'retire' ? [] : [adresses.jsonAction(action)])),
    ...(Object.keys(formatsDeReference) as FormatDeReference[]).flatMap((format) => fichiersDeReferences(format, a).map(({ adresse }) => adresse)),
    ...fluxPublies(a).map(({ chemin }) => chemin),
    ...editionsAnnoncees(a).flatMap(({ id }) => [adresses.communique(id, 'txt'), adresses.listeDesLaureats(id)]),
  ]);
}

const sansAncre = (adresse: string): string => adresse.replace(/#.*$/, '');

/** As servers want them: both with the folder of the site. Those of what is still there are left out. */
export function redirections(a: Atelier): { de: string; vers: string }[] {
  if (a.recueil.redirections.length === 0) return [];
  const base = a.adresses.accueil();
  const menent = buts(a);
  return a.recueil.redirections
    .map(({ de, vers }) => ({ de: base + de.slice(1), vers: base + vers.slice(1) }))
    .filter(({ de, vers }) => menent.has(sansAncre(vers)) && !menent.has(de));
}

/** Lines that lead to nothing in this site, as they are written. */
export function redirectionsSansBut(a: Atelier): { de: string; vers: string }[] {
  if (a.recueil.redirections.length === 0) return [];
  const base = a.adresses.accueil();
  const menent = buts(a);
  return a.recueil.redirections.filter(({ vers }) => !menent.has(base + sansAncre(vers).slice(1)));
}

/** As pages, for hosts that have no other way: a file cannot send on, only a page can. */
export const renvoisDesRedirections = (a: Atelier) =>
  redirections(a)
    .filter(({ de }) => de.endsWith('/'))
    .map(({ de, vers }) => {
      const canonique = absolue(vers, a.recueil.config);
      return { de, vers, titre: vers, nature: 'Nouvelle adresse', ...(canonique ? { canonique } : {}) };
    });
