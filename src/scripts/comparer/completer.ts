/** Columns that have the same rows, whatever each says: an action may have no place at all beside one that has. */
import type { Fait } from '../fiches/faits.ts';

/** Every fact of every column, in their own order; unknown where one has it not. */
export function completer(colonnes: readonly (readonly Fait[])[]): Fait[][] {
  const rubriques: Pick<Fait, 'cle' | 'libelle'>[] = [];
  for (const faits of colonnes) {
    let rang = 0;
    for (const { cle, libelle } of faits) {
      const known = rubriques.findIndex((une) => une.cle === cle);
      if (known < 0) rubriques.splice(rang, 0, { cle, libelle });
      rang = (known < 0 ? rang : known) + 1;
    }
  }
  return colonnes.map((faits) => rubriques.map((une): Fait => faits.find(({ cle }) => cle === une.cle) ?? { ...une, silence: 'inconnu' }));
}
