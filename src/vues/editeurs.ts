/** The editors' guide: one page a task, read in the order of a year. Texts are in docs/editeurs; the workshop shows the same. */
import type { Atelier } from './atelier.ts';
import type { Lien } from './types.ts';

export interface PageDesEditeurs {
  /** Its folder below `/guide/editeurs/`; empty for the first. */
  slug: string;
  libelle: string;
  /** The workshop's tasks that it explains. */
  taches: readonly string[];
}

export const pagesDesEditeurs: readonly PageDesEditeurs[] = [
  { slug: '', libelle: 'Faire une édition', taches: [] },
  { slug: 'atelier', libelle: 'Ouvrir l’atelier', taches: [] },
  { slug: 'edition', libelle: 'Créer l’édition et l’appel', taches: ['nouvelle-edition'] },
  { slug: 'dossier', libelle: 'Faire le dossier de candidature', taches: ['dossier'] },
  { slug: 'importer', libelle: 'Importer les dossiers', taches: ['importer', 'nouvelle-action', 'nouveau-texte'] },
  { slug: 'ecrire', libelle: 'Écrire et corriger', taches: ['formater', 'schemas'] },
  { slug: 'etat', libelle: 'Savoir où l’on en est', taches: ['etat', 'verifier'] },
  { slug: 'relire', libelle: 'Relire', taches: ['relire', 'accepter-mot'] },
  { slug: 'epreuves', libelle: 'Faire relire aux porteurs', taches: ['epreuves', 'relecture'] },
  { slug: 'apercu', libelle: 'Voir avant que cela paraisse', taches: ['apercu'] },
  { slug: 'imprimer', libelle: 'Imprimer', taches: ['imprimer'] },
  { slug: 'nuit', libelle: 'Le soir de la cérémonie', taches: ['liens', 'preparer', 'mettre-en-ligne', 'revenir'] },
  { slug: 'presse', libelle: 'La presse et les lauréats', taches: [] },
  { slug: 'heberger', libelle: 'Envoyer chez l’hébergeur', taches: ['envoyer', 'constater', 'fichiers-serveur'] },
  { slug: 'droits', libelle: 'Personnes, images et droits', taches: ['retrouver'] },
  { slug: 'navigateur', libelle: 'Sans rien installer', taches: [] },
  { slug: 'limites', libelle: 'Ce qui n’a pas été essayé', taches: [] },
];

export const liensDesEditeurs = ({ adresses }: Atelier): Lien[] => pagesDesEditeurs.map(({ slug, libelle }) => ({ libelle, href: adresses.guideDesEditeurs(slug) }));
