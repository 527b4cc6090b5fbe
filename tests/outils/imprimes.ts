/** For tests: published collections, and their documents as bytes. */
import { appelImprime, imprimer, livre, tireAPart, type DocumentImprime, type Variante } from '#print';
import { load, publish, type ActionPubliee, type AppelPublie, type EditionPubliee, type PublishedRecueil, type Recueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { join } from 'node:path';
import { FICTIF } from './couche.ts';
import { PROJET } from './dossier.ts';

export const REEL = join(PROJET, 'content');
export { FICTIF };

/** After every part of the contents that are kept with the code. */
export const instant = Date.parse('2026-11-25T12:00:00Z');

export function lireContenu(racine: string): Recueil {
  const { recueil, diagnostics } = load({ racine, prefix: 'content/' });
  if (!recueil) throw new Error(diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n'));
  return recueil;
}

const lus = new Map<string, PublishedRecueil>();

/** Read once a test file. */
export function publieDe(racine: string): PublishedRecueil {
  const published = lus.get(racine) ?? publish(lireContenu(racine), instant);
  lus.set(racine, published);
  return published;
}

export const atelierDe = (racine: string): Atelier => atelier(publieDe(racine), '/');

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;
export const nommees = (a: Atelier): Nommee[] => a.actions.filter((action): action is Nommee => action.niveau !== 'retire');

export const editionDe = (a: Atelier, id: string): EditionPubliee => {
  const edition = a.editions.find((e) => e.id === id);
  if (!edition) throw new Error(`no such edition: ${id}`);
  return edition;
};

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
