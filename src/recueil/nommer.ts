/** How a published action is named, wherever it stands: its title or its bearers, its distinction. */
import { enumerer, euros } from './mots.ts';
import type { ActionPubliee, PublishedRecueil } from './published.ts';
import { valeurConnue } from './schema/commun.ts';
import type { Distinction } from './schema/vocabulaires.ts';

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;

export const intituleInconnu = 'Intitulé non retrouvé';

/** Names of the bearers, joined: « A, B et C ». */
export function nomDesPorteurs(action: Nommee): string | undefined {
  const porteurs = valeurConnue(action.porteurs);
  return Array.isArray(porteurs) ? enumerer(porteurs.map((p) => p.nom)) : undefined;
}

/** An unknown title gives its place to the bearers. */
export function titreDe(action: Nommee): { titre: string; titreConnu: boolean } {
  if (action.titre) return { titre: action.titre, titreConnu: true };
  return { titre: nomDesPorteurs(action) ?? intituleInconnu, titreConnu: false };
}

export const titreCourtDe = (action: Nommee): string => action.titreCourt ?? titreDe(action).titre;

export function distinctionDe(action: Nommee, { vocabulaires }: PublishedRecueil, annee: string): { libelle: string; tuile: Distinction['tuile']; details: string[] } | undefined {
  const distinction = 'distinction' in action ? action.distinction : undefined;
  const terme = vocabulaires.distinctions.find((d) => d.code === distinction?.type);
  if (!distinction || !terme) return undefined;
  const rang = distinction.rang === undefined ? terme.libelle : `${ordinal(distinction.rang)} ${terme.libelle.toLowerCase()}`;
  const dotation = valeurConnue(distinction.dotation);
  return {
    libelle: `${rang} ${annee}`,
    tuile: terme.tuile,
    details: [...(distinction.categorie ? [distinction.categorie] : []), ...(dotation === undefined ? [] : [`dotation de ${euros(dotation)}`])],
  };
}

/** Nothing may be said yet of what the jury gave. */
export const palmaresAVenir = (action: Nommee): boolean => action.niveau === 'noms' || (action.niveau === 'fiche' && action.palmaresAVenir === true);

const ordinaux = [
  'Premier',
  'Deuxième',
  'Troisième',
  'Quatrième',
  'Cinquième',
  'Sixième',
  'Septième',
  'Huitième',
  'Neuvième',
  'Dixième',
  'Onzième',
  'Douzième',
  'Treizième',
  'Quatorzième',
  'Quinzième',
  'Seizième',
  'Dix-septième',
  'Dix-huitième',
  'Dix-neuvième',
  'Vingtième',
];
export const ordinal = (n: number): string => ordinaux[n - 1] ?? `${n}ᵉ`;
export const ordinalFeminin = (n: number): string => (n === 1 ? 'Première' : ordinal(n));
