/** From the whole recueil as data to the rows of a table. */
import type { Absence } from '#recueil';
import type { Absent } from '../types.ts';
import type { Colonne, Table } from './types.ts';

type Simple = string | number | boolean;
/** What a cell says: nothing, an absence, a value or several. */
export type Valeur = Simple | Simple[] | { absence: Absence } | undefined;

const estAbsent = (valeur: unknown): valeur is Absent => typeof valeur === 'object' && valeur !== null && 'absence' in valeur;

/** `axes[axe=public]` is the one of a list whose key has this value. */
const PARMI = /^(\w+)\[(\w+)=([^\]]+)\]$/;

function pas(de: unknown, cle: string): unknown {
  if (typeof de !== 'object' || de === null) return undefined;
  const [, liste, champ, valeur] = PARMI.exec(cle) ?? [];
  if (liste === undefined || champ === undefined) return (de as Record<string, unknown>)[cle];
  const parmi = pas(de, liste);
  return Array.isArray(parmi) ? parmi.find((un: unknown) => pas(un, champ) === valeur) : undefined;
}

/** What stands at a path: an absence on the way is what is said, a list on the way gives a list. */
function suivre(de: unknown, chemin: readonly string[]): unknown {
  const [cle, ...reste] = chemin;
  if (cle === undefined || de === undefined || estAbsent(de)) return de;
  if (Array.isArray(de)) return de.flatMap((un: unknown) => suivre(un, chemin) ?? []);
  return suivre(pas(de, cle), reste);
}

const connus = (valeurs: readonly unknown[]) => valeurs.map((valeur) => (estAbsent(valeur) ? valeur.absence : (valeur as Simple)));

export function valeurDe({ chemin, forme, rang }: Colonne, pile: readonly unknown[]): Valeur {
  const dit = suivre(pile[rang ?? pile.length - 1], chemin.split('.'));
  if (dit === undefined || estAbsent(dit)) return dit;
  if (forme === 'compte') return Array.isArray(dit) ? dit.length : undefined;
  if (!Array.isArray(dit)) return dit as Simple;
  return dit.length === 0 ? undefined : connus(dit);
}

/** Each row with the objects that it stands in, from the outermost to its own. */
export const piles = (donnees: unknown, { lignes }: Pick<Table, 'lignes'>): unknown[][] =>
  lignes
    .reduce<unknown[][]>(
      (jusquIci, chemin) =>
        jusquIci.flatMap((pile) => {
          const liste = suivre(pile.at(-1), chemin.split('.'));
          return Array.isArray(liste) ? liste.map((un: unknown) => [...pile, un]) : [];
        }),
      [[donnees]],
    )
    .map((pile) => pile.slice(1));

export const rangees = (donnees: unknown, table: Table): Valeur[][] => piles(donnees, table).map((pile) => table.colonnes.map((colonne) => valeurDe(colonne, pile)));
