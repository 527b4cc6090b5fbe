/** Changes to the setting of some fiches, applied to the data that the templates read. Their text is never squeezed. */
import type { DocumentImprime } from './document.ts';

type Donnees = DocumentImprime['donnees'];

export interface Retouche {
  /** Set as a short fiche, or as a long one. */
  court?: boolean;
  /** Tall blocks that wait for the head of the next page. */
  flottants?: string[];
  /** Less air above headings. */
  serre?: boolean;
}
/** By fiche. */
export type Retouches = ReadonlyMap<string, Retouche>;

const air = 0.45;

type Objet = Record<string, unknown>;
const estObjet = (valeur: unknown): valeur is Objet => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const estFiche = (valeur: Objet) => 'flottants' in valeur;
const zoneDe = (fiche: Objet) => String(fiche['zone']);

/** Copies plain data, each object changed on the way up. */
export function copier(valeur: unknown, change: (objet: Objet) => Objet): unknown {
  if (Array.isArray(valeur)) return valeur.map((element) => copier(element, change));
  if (!estObjet(valeur)) return valeur;
  return change(Object.fromEntries(Object.entries(valeur).map(([cle, element]) => [cle, copier(element, change)])));
}

/** The whole document with its changes. */
export function appliquer(donnees: Donnees, retouches: Retouches): Donnees {
  return copier(donnees, (objet) => (estFiche(objet) ? retoucher(objet, retouches.get(zoneDe(objet))) : objet)) as Donnees;
}

function retoucher(fiche: Objet, retouche: Retouche | undefined): Objet {
  if (!retouche) return fiche;
  const { court, flottants, serre } = retouche;
  const changee = { ...fiche, ...(court === undefined ? {} : { court }), ...(flottants ? { flottants } : {}) };
  return serre === true ? (copier(changee, (objet) => ('niveau' in objet ? { ...objet, air } : objet)) as Objet) : changee;
}

/** A document of some fiches alone, to see how they fall; links to what is not in it lead nowhere. */
export function choisirFiches(donnees: Donnees, retouches: Retouches): Donnees {
  const fiches: unknown[] = [];
  copier(donnees, (objet) => {
    if (estFiche(objet) && retouches.has(zoneDe(objet))) fiches.push(copier(retoucher(objet, retouches.get(zoneDe(objet))), sansAncre));
    return objet;
  });
  const { titre, description, auteur, motsCles, date, courant, imprimeur, format, couleurs, niveauFiche } = donnees;
  return { titre, description, auteur, motsCles, date, courant, imprimeur, format, couleurs, niveauFiche, fiches };
}

function sansAncre(objet: Objet): Objet {
  if (objet['t'] !== 'lienAction') return objet;
  const { ancre: _ancre, ...reste } = objet;
  return reste;
}
