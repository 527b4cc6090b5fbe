/** orthographe.yaml: the words of this recueil that the dictionary lacks. */
import { z } from 'zod';
import { champ } from './commun.ts';

export const schemaOrthographe = z.strictObject({
  mots: champ(
    z.array(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'·.&-]*$/u, 'un mot, sans espace')).default([]),
    'Mots',
    'Mots que le dictionnaire ne connaît pas et qui sont bien écrits ainsi. Un mot en minuscules vaut aussi avec une capitale.',
  ),
});
