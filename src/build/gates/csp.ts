/** Pages hold no code but what their own security policy names. The judgement is made when a page is read: its inline code is not kept. */
import type { Gate } from './types.ts';

const CONSEIL = 'Mettez le style dans une feuille et le code dans un fichier : le navigateur refusera celui-ci.';

/** See the file's head. */
export const csp: Gate = async (site) =>
  [...(await site.pages())].flatMap(([fichier, page]) => page.fautesCsp.map((message) => ({ gate: 'csp' as const, fichier, message, conseil: CONSEIL })));
