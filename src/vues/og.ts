/** What an Open Graph card shows of an action or an edition; its digest names its file. */
import { palette } from '#palette';
import { createHash } from 'node:crypto';
import type { ActionPubliee, EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { distinctionDe, nomDesPorteurs, titreDe } from './dire.ts';
import type { Marque } from './types.ts';

export interface CarteOg {
  digest: string;
  alt: string;
  donnees: { titre: string; distinction: string; porteurs: string; serie: string; marque: Marque; couleurs: { encre: string; fond: string; trait: string; sourd: string } };
}

/** Changes when the drawing changes, so that a card that was fetched is not taken for the new one. */
const dessin = 1;

function carte(marque: Marque, textes: { titre: string; distinction: string; porteurs: string }, a: Atelier): CarteOg {
  const { ecran } = palette(a.recueil.config.apparence.couleurs);
  const ink = ecran[marque.encre];
  const couleurs = { encre: ecran.encre, sourd: ecran.sourd, fond: marque.vide ? ecran.papier : ink, trait: marque.vide ? ink : ecran.papier };
  const donnees = { ...textes, serie: `${a.recueil.config.titre} ${a.recueil.config.sousTitre}`, marque, couleurs };
  const digest = createHash('sha256')
    .update(JSON.stringify([dessin, donnees]))
    .digest('hex')
    .slice(0, 16);
  return { digest, alt: [textes.titre, textes.porteurs, textes.distinction].filter(Boolean).join(', '), donnees };
}

/** A withdrawn action has no card, nor a fictional one: its page is never indexed nor shared, and a card costs more than a page to draw. */
export function ogDeLAction(action: ActionPubliee, a: Atelier): CarteOg | undefined {
  if (action.niveau === 'retire' || action.fictif) return undefined;
  const { titre, titreConnu } = titreDe(action);
  return carte(
    a.marque(action.edition),
    { titre, distinction: distinctionDe(action, a.recueil, action.edition)?.libelle ?? `Édition ${action.edition}`, porteurs: titreConnu ? (nomDesPorteurs(action) ?? '') : '' },
    a,
  );
}

export const ogDeLEdition = (edition: EditionPubliee, a: Atelier): CarteOg =>
  carte(a.marque(edition.id), { titre: edition.themes.map((t) => t.libelle).join(' · ') || `Édition ${edition.id}`, distinction: `Édition ${edition.id}`, porteurs: '' }, a);

/** Every card of the site, by digest. */
export function cartesOg(a: Atelier): CarteOg[] {
  const cartes = [...a.editions.map((edition) => ogDeLEdition(edition, a)), ...a.actions.flatMap((action) => ogDeLAction(action, a) ?? [])];
  return [...new Map(cartes.map((c) => [c.digest, c])).values()].sort((x, y) => (x.digest < y.digest ? -1 : 1));
}
