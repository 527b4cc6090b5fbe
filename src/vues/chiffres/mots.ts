/** Sentences that begin with a number: « Six actions sur trente ». */
import { typographier, type ActionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { auFeminin, date, enumerer, majuscule } from '../dire.ts';

export type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;

/** Fewer known values draw nothing that a sentence would not say. */
export const ASSEZ = 2;

/** What a glance can count. */
export const TUILES_MAX = 48;

/** « Six actions sur trente ont », « Aucune action sur trente n’a » */
export const combien = (n: number, total: number, mot: string, [un, plusieurs]: readonly [string, string]) =>
  `${n === 0 ? 'Aucune' : majuscule(auFeminin(n))} ${mot}${n > 1 ? 's' : ''} sur ${auFeminin(total)} ${n > 1 ? plusieurs : n === 1 ? un : nie(un)}`;

const nie = (verbe: string) => (/^[aeiouéèêh]/.test(verbe) ? `n’${verbe}` : `ne ${verbe}`);

/** The rows that count most, in words: « A » is the most frequent, or « A » and « B » are. */
export function lePlusFrequent(rangs: readonly { libelle: string; nombre: number }[], total: number, quoi: readonly [string, string]): string {
  const max = Math.max(...rangs.map(({ nombre }) => nombre));
  const premiers = rangs.filter(({ nombre }) => nombre === max).map(({ libelle }) => `« ${libelle} »`);
  const combienDActions = `${auFeminin(max)} action${max > 1 ? 's' : ''} sur ${auFeminin(total)}`;
  if (premiers.length > 3) return typographier(`Aucun ${quoi[0]} ne domine : ${combienDActions} au plus.`);
  return typographier(
    premiers.length === 1
      ? `${premiers[0] ?? ''} est le ${quoi[0]} le plus fréquent : ${combienDActions}.`
      : `${enumerer(premiers)} sont les ${quoi[1]} les plus fréquents : ${combienDActions}, pour chacun.`,
  );
}

export const sourceDesFiches = (a: Atelier) => typographier(`Source : les actions publiées au recueil, au ${date(a.recueil.instant)}.`);
