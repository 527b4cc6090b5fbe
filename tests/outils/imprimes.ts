/** For tests: documents of paper as bytes. */
import { appelImprime, imprimer, livre, tireAPart, type DocumentImprime, type Variante } from '#print';
import type { AppelPublie, EditionPubliee } from '#recueil';
import type { Atelier } from '#vues';
import { editionDe, nommees } from './publies.ts';

export * from './publies.ts';

export const octets = async (document: DocumentImprime, variante: Variante = 'ua-1'): Promise<Uint8Array> => (await imprimer(document, variante)).octets;

/** Every document of an edition. */
export function documentsDe(id: string, a: Atelier): { nom: string; document: DocumentImprime }[] {
  const edition = editionDe(a, id);
  const actions = nommees(a).filter((action) => action.edition === id);
  const themes = edition.themes.filter((theme) => actions.some((action) => action.theme === theme.id));
  return [
    { nom: `recueil ${id}`, document: livre(edition, a) },
    ...themes.map((theme) => ({ nom: `thème ${id} ${theme.id}`, document: livre(edition, a, { theme: theme.id }) })),
    ...actions.map((action) => ({ nom: `action ${id}/${action.slug}`, document: tireAPart(action, a) })),
    ...(edition.appel ? [{ nom: `appel ${id}`, document: appelImprime(edition as EditionPubliee & { appel: AppelPublie }, a) }] : []),
  ];
}
