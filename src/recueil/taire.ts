/**
 * Nobody's name and no contact in data, feeds and references. Keys that hold them are left out one by one; this is for what a free text may say of them: people that
 * the recueil knows (a jury's, an interview's, a contact's), addresses of mail, telephone numbers. What is copied is not taken back when a consent ends.
 */
import type { ActionPubliee, PublishedRecueil } from './published.ts';
import { estAbsence } from './schema/commun.ts';

const TU = '[sur la page]';

/** A word alone may be anything; a name has two. */
const estUnNom = (nom: string | undefined): nom is string => nom !== undefined && /\S\s\S/.test(nom.trim());

/** What `publish` writes in the place of who asked to be left out. */
const retiree = /^une personne /i;

const deLAction = (action: ActionPubliee): (string | undefined)[] =>
  action.niveau === 'fiche'
    ? [action.contact?.personne, ...(action.entretien?.intervenants ?? []).filter(({ collectif, nom }) => !collectif && !retiree.test(nom)).map(({ nom }) => nom)]
    : [];

/** People whom the published recueil names. */
function personnes({ editions }: PublishedRecueil): string[] {
  const noms = editions.flatMap(({ palmares, actions }) => {
    const jury = palmares?.jury;
    return [...(jury === undefined || estAbsence(jury) ? [] : jury.map(({ nom }) => nom)), ...actions.flatMap(deLAction)];
  });
  // The longest first: one name may begin another.
  return [...new Set(noms.filter(estUnNom))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const COURRIEL = /[^\s@<>()«»"]+@[^\s@<>()«»"]+\.[a-z]{2,}/gi;
const TELEPHONE = /(?<![\d./-])(?:\+33[\s.\u00a0\u202f]?|0)[1-9](?:[\s.\u00a0\u202f-]?\d{2}){4}(?![\d])/g;
const literal = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

export function taireDans(noms: readonly string[]): (texte: string) => string {
  const connus = noms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${noms.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu') : undefined;
  return (texte) => {
    const sans = connus ? texte.replace(connus, TU) : texte;
    return sans.replace(COURRIEL, TU).replace(TELEPHONE, TU);
  };
}

const faits = new WeakMap<PublishedRecueil, (texte: string) => string>();

/** A text of this recueil, without those whom it names. */
export function sansPersonnes(recueil: PublishedRecueil): (texte: string) => string {
  const dans = faits.get(recueil) ?? taireDans(personnes(recueil));
  faits.set(recueil, dans);
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
