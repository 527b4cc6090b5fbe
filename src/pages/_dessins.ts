/** Drawings as PNG, kept from one build to the next and shared by all contents: drawing takes longer than all else about them. */
import { pngCached } from '#medias';
import { dessinSvg, empreinteDuGabarit, type Dessin } from '#print';
import { sessionOptions } from '#session';
import path from 'node:path';

export const cacheDes = (quoi: string): string => path.join(sessionOptions().projet, '.recueil', 'cache', quoi);

/** What a drawing's bytes depend on: Astro sees neither its data nor its template. */
export const cleDuDessin = (gabarit: Dessin, digest: string): string => `${gabarit}-${digest}-${empreinteDuGabarit(gabarit)}`;

/** `digest` is that of the data. */
export async function png(gabarit: Dessin, digest: string, donnees: unknown): Promise<Response> {
  const octets = await pngCached(cacheDes('dessins'), cleDuDessin(gabarit, digest), () => dessinSvg(gabarit, donnees));
  return new Response(new Uint8Array(octets), { headers: { 'content-type': 'image/png' } });
}
