/** Views of the calls, and of how to take part. */
import type { Telechargement } from './fichiers.ts';
import type { Lien, Marque, Repere, SourceVue, Valeur, VoixVue } from './types.ts';

export interface AppelVue<H = string> {
  titre: string;
  annee: string;
  hrefEdition: string;
  marque: Marque;
  etat: 'a-venir' | 'ouvert' | 'clos' | 'inconnu';
  /** True words at any time: « Candidatures closes depuis le 30 novembre 2018, 23 h 59, heure de Paris ». */
  phrase: string;
  reperes: Repere[];
  voix: VoixVue;
  html?: H;
  themes: { libelle: string; recherche: Valeur }[];
  ouvertA: string[];
  conditions: string[];
  criteres: { libelle: string; definition?: string }[];
  calendrier: { date: string; texte: string }[];
  documents: Lien[];
  telechargements: Telechargement[];
  depot: Valeur;
  questions: { question: string; reponse: string }[];
  contact: { texte: string; courriel?: string; lien?: Lien };
  sources: SourceVue[];
}

export interface ParticiperVue {
  titre: string;
  chapeau: string;
  /** The open call, or the last one. */
  appel?: { titre: string; href: string; phrase: string; ouvert: boolean };
  autres: { titre: string; href: string; phrase: string }[];
  reperes: { titre: string; texte: string }[];
}

/** While a call is open: one line that says so, until when, and where. */
export interface BandeVue {
  texte: string;
  lien: Lien;
}
