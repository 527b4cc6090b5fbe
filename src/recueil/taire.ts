/**
 * Nobody's name and no contact in data, feeds and references. Keys that hold them are left out one by one; this is for what a free text may say of them: people that
 * the recueil knows (a jury's, an interview's, a contact's), addresses of mail, telephone numbers. What is copied is not taken back when a consent ends.
 */
import type { Action, Recueil } from './corpus.ts';
import { aTaire, type PublishedRecueil } from './published.ts';

const TU = '[sur la page]';

/** A word alone may be anything; a name has two. */
export const estUnNom = (nom: string | undefined): nom is string => nom !== undefined && /\S\s\S/.test(nom.trim());

/**
 * People whom the content names, published or not: who asked to be left out, whose consent has ended or whose interview is still to come may stand in a free text
 * that is out.
 */
export function personnes({ editions }: Recueil): string[] {
  const noms = editions.flatMap(({ edition, actions }) => {
    const jury = edition?.data.jury;
    return [...(Array.isArray(jury) ? jury.map(({ nom }) => nom) : []), ...actions.flatMap(deLAction)];
  });
  // The longest first: one name may begin another.
  return [...new Set(noms.filter(estUnNom))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function deLAction({ action, entretien }: Action): (string | undefined)[] {
  const contact = action?.data.contact;
  return [typeof contact === 'object' ? contact.personne : undefined, ...(entretien?.data.intervenants ?? []).filter(({ collectif }) => collectif !== true).map(({ nom }) => nom)];
}

const COURRIEL = /[^\s@<>()«»"]+@[^\s@<>()«»"]+\.[a-z]{2,}/gi;
/** What goes on: a longer code, an address, a book whose number begins with 0. */
const AVANT = String.raw`(?<!\d[./,\p{Pd}]?|(?:https?://|www\.|doi:|\b10\.\d)\S*|ISBN(?:[\s\p{Pd}]?10)?[\s:]{0,3})`;
const ENTRE = String.raw`[\s./\p{Pd}]{0,2}`;
const INDICATIF = String.raw`(?:\+|00${ENTRE})33${ENTRE}(?:\(0\)${ENTRE}|0)?`;
const DATE = String.raw`\d\d([\s./\p{Pd}])\d\d\1(?:19|20)\d\d(?!\d)`;
/** Marks of a date part pairs of figures in one way alone. */
const PAIRES = String.raw`(?:[\s.·\p{Pd}]?\d{2}){4}|(?:\s?/\s?\d{2}){4}|(?:\s?\p{Pd}\s?\d{2}){4}`;
/** A French number, at home or from abroad. No library: those that know all countries weigh more than the model, for the one form that is met here. */
const TELEPHONE = new RegExp(`${AVANT}(?:${INDICATIF}|(?!${DATE})0)[1-9](?:${PAIRES})(?!\\d)`, 'giu');
/** As it is known, or as a hand writes it: another apostrophe, a space in the place of a hyphen. */
const literal = (texte: string) =>
  texte
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’ʼ‘]/g, "['’ʼ‘]")
    .replace(/[\s\p{Pd}]+/gu, '[\\s\\p{Pd}]+');

/** Where one of these names stands. At least one. */
export const motifDesNoms = (noms: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${noms.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

export function taireDans(noms: readonly string[]): (texte: string) => string {
  const connus = noms.length > 0 ? motifDesNoms(noms) : undefined;
  return (texte) => {
    const sans = connus ? texte.replace(connus, TU) : texte;
    return sans.replace(COURRIEL, TU).replace(TELEPHONE, TU);
  };
}

const faits = new WeakMap<readonly string[], (texte: string) => string>();

/** A text of this recueil, without those whom the content names. */
export function sansPersonnes({ [aTaire]: noms }: Pick<PublishedRecueil, typeof aTaire>): (texte: string) => string {
  const dans = faits.get(noms) ?? taireDans(noms);
  faits.set(noms, dans);
  return dans;
}

const adresse = /^(?:https?:\/)?\/\S*$/;

/** The same for every text of some data, addresses aside. */
export function taire<T>(valeur: T, dans: (texte: string) => string): T {
  if (typeof valeur === 'string') return (adresse.test(valeur) ? valeur : dans(valeur)) as T;
  if (Array.isArray(valeur)) return valeur.map((une: unknown) => taire(une, dans)) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, une]) => [cle, taire(une as unknown, dans)])) as T;
}
