/** What newspapers and laureates are given: texts to reprint, images, what they may do with them. */
import type { ContactVue } from '../contact.ts';
import type { Telechargement } from '../fichiers.ts';
import type { Encre, Lien, Marque, PartageVue, Tuile } from '../types.ts';

/** A text to reprint: drawn by a page, a text file and a Word file. */
export interface Communique {
  /** Fiction or preview: said first, wherever the text goes. */
  avertissements: string[];
  surtitre: string;
  titre: string;
  parties: { titre?: string; paragraphes: string[] }[];
}

/** A file made by the site itself, under a name that a person finds again. */
export interface FichierDeKit {
  href: string;
  nom: string;
  libelle: string;
  precision: string;
  type: string;
}

/** A drawn image: what it shows, where it is, what it is for. */
export interface ImageDuKit {
  id: string;
  titre: string;
  usage: string;
  apercu: { src: string; largeur: number; hauteur: number };
  alt: string;
  fichiers: FichierDeKit[];
}

export interface PhotoVue {
  apercu: { src: string; largeur: number; hauteur: number };
  alt: string;
  /** To print beside it. */
  credit: string;
  conditions: string;
  /** Whose action it shows. */
  action: Lien;
  fichier: FichierDeKit;
}

export interface PresseVue {
  titre: string;
  chapeau: string;
  marque: Marque;
  edition: Lien;
  communique: Communique;
  /** The press release as files. */
  fichiers: Telechargement[];
  laureats: { lignes: { libelle?: string; texte: string }[]; fichiers: Telechargement[]; donnees: Lien; note?: string };
  kits: { titre: string; href: string; tuile: Tuile; details: string }[];
  photos: PhotoVue[];
  sansPhoto: string;
  contact: ContactVue;
  conditions: string[];
  partage: PartageVue;
}

export interface KitVue {
  titre: string;
  titreCourt: string;
  surtitre: string;
  chapeau: string;
  encre: Encre;
  marque: { marque: Marque; href: string; annee: string };
  textes: { id: string; titre: string; usage: string; paragraphes: string[] }[];
  images: ImageDuKit[];
  sansImage?: string;
  photos: PhotoVue[];
  sansPhoto: string;
  conditions: string[];
  liens: Lien[];
  partage: PartageVue;
}
