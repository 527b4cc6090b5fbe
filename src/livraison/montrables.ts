/**
 * What the texts let be shown, by file: the text itself, its people, its pictures. What was there when a package was made, and is not at the key, was
 * withdrawn in between: the package would show it.
 */
import { expired, type Recueil } from '#recueil';

/** Below the content folder, with `/`; null: read, and shows nothing. A text that cannot be read is not there. */
export type Montrables = Readonly<Record<string, readonly string[] | null>>;

interface Consenti {
  retrait?: string | undefined;
  consentement?: { expireLe?: string | undefined } | undefined;
}

/** @param instant milliseconds since 1970: a consent may have ended then */
export function montrablesDe(recueil: Recueil, instant: number): Montrables {
  const { fuseau } = recueil.config.data;
  const admis = ({ retrait, consentement }: Consenti) => retrait === undefined && !expired(consentement?.expireLe, { instant, fuseau });
  const noms = (gens: readonly (Consenti & { nom: string })[]) => gens.filter(admis).map(({ nom }) => nom);
  const trouves: [string, string[] | null][] = [];
  const noter = <T extends { etat: string }>(chemin: string, document: { data: T } | undefined, montre?: (data: NoInfer<T>) => string[]) => {
    if (document) trouves.push([chemin, document.data.etat === 'publie' ? (montre?.(document.data) ?? []) : null]);
  };
  for (const { slug, page } of recueil.pages) noter(`pages/${slug}.mdx`, page);
  for (const { id, edition, appel, actions } of recueil.editions) {
    noter(`editions/${id}/edition.mdx`, edition, ({ jury }) => (Array.isArray(jury) ? noms(jury) : []));
    noter(`editions/${id}/appel.mdx`, appel);
    for (const { theme, slug, action, jury, entretien } of actions) {
      const dossier = `editions/${id}/${theme}/${slug}`;
      noter(`${dossier}/action.mdx`, action, ({ medias, contact }) => [
        ...medias.filter(admis).map(({ fichier }) => fichier),
        ...(typeof contact === 'object' && contact.personne !== undefined && admis(contact) ? [contact.personne] : []),
      ]);
      noter(`${dossier}/jury.mdx`, jury);
      noter(`${dossier}/entretien.mdx`, entretien, ({ intervenants }) => noms(intervenants));
    }
  }
  return Object.fromEntries(trouves);
}

/** What may no longer be shown, as a person says it. @param existe whether there is such a text: one that cannot be read says nothing of what it withdraws */
export function retiresDepuis(alors: Montrables, maintenant: Montrables, existe: (chemin: string) => boolean): string[] {
  return Object.entries(alors).flatMap(([chemin, montres]) => {
    const restent = maintenant[chemin];
    if (!montres || (restent === undefined && existe(chemin))) return [];
    return restent ? montres.filter((un) => !restent.includes(un)).map((un) => `${un} (${chemin})`) : [chemin];
  });
}
