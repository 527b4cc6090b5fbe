/** What a book tells the chapters that it holds. */
import type { Media } from '#blocs';
import { absolue, type ActionPubliee } from '#recueil';
import type { Atelier } from '#vues';
import type { ElementContent } from 'hast';

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;
type Cible = Pick<ActionPubliee, 'edition' | 'slug'>;

export interface Cadre {
  a: Atelier;
  /** Where each action of this book is read, by `edition/slug`: a file, and a place in it. */
  lieux: ReadonlyMap<string, string>;
  /** Pictures that the chapters show, by their path in the book: filled as they are drawn. */
  medias: Map<string, Media>;
}

const cleDe = ({ edition, slug }: Cible): string => `${edition}/${slug}`;

export const fichierDe = {
  fiche: ({ edition, slug }: Cible) => `action-${edition}-${slug}.xhtml`,
  edition: (id: string) => `edition-${id}.xhtml`,
  theme: (edition: string, theme: string) => `theme-${edition}-${theme}.xhtml`,
  notices: (edition: string, theme: string) => `notices-${edition}-${theme}.xhtml`,
  appel: (id: string) => `appel-${id}.xhtml`,
};

/** A notice in its file, and what stands before every id of it: several share one file. */
export const ancreDe = ({ slug }: Cible): string => `action-${slug}`;
export const prefixeDe = (cible: Cible): string => `${ancreDe(cible)}-`;

/** An action of which too little is known for a chapter of its own: a page that holds a name alone is a page turned for nothing. */
export const estNotice = (action: Nommee): boolean => action.niveau !== 'fiche' || action.donnees.format === 'palmares';

/** Notices stand in the opener of their theme where it has no fiche, else in a chapter after the fiches. */
export function lieuxDe(actions: readonly Nommee[], themeDe: (action: Nommee) => string): Map<string, string> {
  const avecFiche = new Set(actions.filter((action) => !estNotice(action)).map((action) => `${action.edition}/${themeDe(action)}`));
  return new Map(
    actions.map((action) => {
      const theme = themeDe(action);
      const commun = avecFiche.has(`${action.edition}/${theme}`) ? fichierDe.notices(action.edition, theme) : fichierDe.theme(action.edition, theme);
      return [cleDe(action), estNotice(action) ? `${commun}#${ancreDe(action)}` : fichierDe.fiche(action)];
    }),
  );
}

/** Where an action is read: in the book, else on the site once it has an address, else nowhere. */
export function lienDe({ a, lieux }: Cadre, cible: Cible): string | undefined {
  return lieux.get(cleDe(cible)) ?? absolue(a.adresses.permanente(cible), a.recueil.config);
}

/** A chapter: one file of the book. */
export interface Chapitre {
  fichier: string;
  titre: string;
  corps: ElementContent[];
}

/** One entry of the contents; without an address, a heading of its children. */
export interface Entree {
  titre: string;
  href?: string;
  enfants?: Entree[];
}
