/** Addresses that were published and have moved: where each leads now. One that leads to nothing that is out says nothing. */
import { adressesAttendues } from './adresses.ts';
import type { Atelier } from './atelier.ts';
import { fichiersOfferts } from './fichiers.ts';
import { absolue } from './permanentes.ts';

/** As servers want them: both with the folder of the site. */
export function redirections(a: Atelier): { de: string; vers: string }[] {
  const base = a.adresses.accueil();
  const pages = new Set(adressesAttendues(a));
  const menent = new Set([...pages, ...fichiersOfferts(a).map(({ adresse }) => adresse)]);
  return a.recueil.redirections
    .map(({ de, vers }) => ({ de: base + de.slice(1), vers: base + vers.slice(1) }))
    .filter(({ de, vers }) => menent.has(vers.replace(/#.*$/, '')) && !pages.has(de));
}

/** As pages, for hosts that have no other way: a file cannot send on, only a page can. */
export const renvoisDesRedirections = (a: Atelier) =>
  redirections(a)
    .filter(({ de }) => de.endsWith('/'))
    .map(({ de, vers }) => {
      const canonique = absolue(vers, a);
      return { de, vers, titre: vers, nature: 'Nouvelle adresse', ...(canonique ? { canonique } : {}) };
    });
