/** The whole corpus once read: plain data that checks, `publish` and nothing else look at. */
import type { Media } from '#blocs';
import type { Document } from './document.ts';
import type { AccessibiliteEcrite } from './schema/accessibilite.ts';
import type { ActionEcrite } from './schema/action.ts';
import type { AppelEcrit } from './schema/appel.ts';
import type { VersionDesDonnees } from './schema/donnees.ts';
import type { EditionEcrite } from './schema/edition.ts';
import type { EntretienEcrit } from './schema/entretien.ts';
import type { JuryEcrit } from './schema/jury.ts';
import type { PageEcrite } from './schema/page.ts';
import type { RecueilEcrit } from './schema/recueil.ts';
import type { AxeEcrit, Distinction, EntreeGlossaire, NomDeVocabulaire, Terme, Theme, Redirection } from './schema/vocabulaires.ts';
import type { Territoire } from './territoires/index.ts';

export type Axe = AxeEcrit & { id: string };
export type Vocabulaires = Record<Exclude<NomDeVocabulaire, 'distinctions'>, Terme[]> & { distinctions: Distinction[] };

/** A picture as it lies in an action's folder, whatever the front matter says of it. */
export interface Fichier {
  nom: string;
  file: string;
  chemin: string;
  /** What its bytes are; `undefined` when they are no picture that the recueil takes. */
  image?: { largeur: number; hauteur: number; digest: string };
}

export interface Action {
  edition: string;
  theme: string;
  slug: string;
  dossier: string;
  action?: Document<ActionEcrite>;
  jury?: Document<JuryEcrit>;
  entretien?: Document<EntretienEcrit>;
  fichiers: Fichier[];
  /** Pictures that are both there and described. Filled by the checks. */
  medias: Media[];
  territoires: Territoire[];
}

export interface Edition {
  id: string;
  dossier: string;
  edition?: Document<EditionEcrite>;
  appel?: Document<AppelEcrit>;
  logos: Fichier[];
  /** Logos that are both there and named. Filled by the checks. */
  medias: Media[];
  actions: Action[];
}

export interface Recueil {
  config: Document<RecueilEcrit>;
  themes: Document<Theme[]>;
  axes: Axe[];
  vocabulaires: Vocabulaires;
  glossaire: EntreeGlossaire[];
  /** Words that the dictionary lacks: orthographe.yaml. */
  orthographe: string[];
  /** From addresses that were, to those that are; from the root of the site, its folder left out. */
  redirections?: Document<Redirection[]>;
  accessibilite?: AccessibiliteEcrite;
  /** Of the data, as they were put online. */
  versions: VersionDesDonnees[];
  pages: { slug: string; page: Document<PageEcrite> }[];
  /** Sorted by id. */
  editions: Edition[];
}

/** Every action, in the order of editions and folders. */
export const toutesLesActions = (recueil: Recueil): Action[] => recueil.editions.flatMap((edition) => edition.actions);
