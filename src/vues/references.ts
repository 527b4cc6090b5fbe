/** Files of references that the site offers. */
import type { FormatDeReference, Reference } from '#citations';
import type { Atelier } from './atelier.ts';
import { referenceDeLAction, referenceDeLEdition, referenceDeLEntretien } from './citer.ts';
import { entretiens } from './entretien.ts';

/** All of them in one format; each record is made when it is asked for. */
export function fichiersDeReferences(format: FormatDeReference, a: Atelier): { adresse: string; reference: () => Reference }[] {
  return [
    ...a.editions.map((edition) => ({ adresse: a.adresses.referenceEdition(edition.id, format), reference: () => referenceDeLEdition(edition, a) })),
    ...a.actions.flatMap((action) => (action.niveau === 'retire' ? [] : [{ adresse: a.adresses.referenceAction(action, format), reference: () => referenceDeLAction(action, a) }])),
    ...entretiens(a).map((action) => ({ adresse: a.adresses.referenceEntretien(action, format), reference: () => referenceDeLEntretien(action, a) })),
  ];
}
