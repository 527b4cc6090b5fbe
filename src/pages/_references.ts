/** Files of references: one endpoint a format, all made of the same records. */
import { formatsDeReference, type FormatDeReference } from '#citations';
import { fichiersDeReferences } from '#vues';
import { commun } from './_atelier.ts';

type Faire = ReturnType<typeof fichiersDeReferences>[number]['reference'];

export interface Props extends Record<string, unknown> {
  reference: Faire;
}

export function chemins(format: FormatDeReference): { params: { reference: string }; props: Props }[] {
  const a = commun();
  const base = a.adresses.accueil().length;
  return fichiersDeReferences(format, a).map(({ adresse, reference }) => ({ params: { reference: adresse.slice(base, -format.length - 1) }, props: { reference } }));
}

export function repondre(format: FormatDeReference, { reference }: Props): Response {
  const { type, ecrire } = formatsDeReference[format];
  return new Response(ecrire(reference()), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
