/** The pages of the data: what they hold, how to ask for them. */
import type { Lien } from '../types.ts';
import type { Telechargement } from '../fichiers.ts';

interface FichierDit {
  nom: string;
  octets: number;
  empreinte: string;
}

/** What `#opendata` says of the data, as far as a page needs it. */
export interface JeuDit {
  tables: readonly {
    nom: string;
    titre: string;
    aide: string;
    lignes: number;
    fichiers: Record<'csv' | 'excel' | 'schema', FichierDit>;
    colonnes: readonly { nom: string; titre: string; aide: string; type: 'string' | 'number' | 'integer' | 'boolean'; valeurs?: readonly string[]; dansLeJson: string }[];
  }[];
  recueil: FichierDit;
  paquet: FichierDit;
  catalogue: FichierDit;
}

export interface TableVue {
  nom: string;
  titre: string;
  aide: string;
  lignes: string;
  csv: Lien & { precision: string };
  excel: Lien & { precision: string };
  schema: Lien;
  colonnes: { nom: string; titre: string; aide: string; type: string; dansLeJson: string }[];
}

export interface DonneesVue {
  titre: string;
  chapeau: string;
  tables: TableVue[];
  entiers: Telechargement[];
  /** Parts of plain words, each with its name. */
  parties: { id: string; titre: string; paragraphes: string[]; definitions?: { terme: string; texte: string }[] }[];
  licence: { texte: string; lien: Lien; images: string };
  versions: { chapeau: string; liste: { date: string; texte: string; empreinte: string; courante: boolean }[]; courante: string };
  depots: { terme: string; texte: string; lien: Lien }[];
  api: Lien;
}

export interface ApiVue {
  titre: string;
  chapeau: string;
  adresses: { adresse: string; texte: string }[];
  notes: string[];
  exemples: { langage: string; nom: string; code: string; texte: string }[];
  donnees: Lien;
}
