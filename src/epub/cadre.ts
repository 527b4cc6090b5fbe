/** What a book tells the chapters that it holds. */
import type { Media } from '#blocs';
import { valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from '#vues';

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;
type Cible = Pick<ActionPubliee, 'edition' | 'slug'>;

export interface Cadre {
  a: Atelier;
  /** Actions of this book, as `edition/slug`. */
  presentes: ReadonlySet<string>;
  /** Pictures that the chapters show, by their path in the book: filled as they are drawn. */
  medias: Map<string, Media>;
}

export const cleDe = ({ edition, slug }: Cible): string => `${edition}/${slug}`;

export const fichierDe = {
  action: ({ edition, slug }: Cible) => `action-${edition}-${slug}.xhtml`,
  entretien: ({ edition, slug }: Cible) => `entretien-${edition}-${slug}.xhtml`,
  edition: (id: string) => `edition-${id}.xhtml`,
  appel: (id: string) => `appel-${id}.xhtml`,
};

/** Where an action is read: in the book, else on the site when it has an address, else nowhere. */
export function lienDe({ a, presentes }: Cadre, cible: Cible): string | undefined {
  if (presentes.has(cleDe(cible))) return fichierDe.action(cible);
  const site = valeurConnue(a.recueil.config.urlPublique);
  return site ? new URL(a.adresses.action(cible), site).href : undefined;
}

/** One entry of the contents; without a file, a heading of its children. */
export interface Entree {
  titre: string;
  fichier?: string;
  enfants?: Entree[];
}
