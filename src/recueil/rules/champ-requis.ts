import { rule } from './rule.ts';

interface Manque {
  cle: string;
  /** The key below which it goes, when the place of the message does not tell. */
  sous?: string;
  titre?: string;
  aide?: string;
  pourquoi?: string;
  absence: boolean;
}

const sansPoint = (aide: string) => aide.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll}|[’\s])/u, (lettre) => lettre.toLowerCase());
const meme = (a: string, b: string) => a.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() === b.toLowerCase();

export const champRequis = rule('champ-requis', 'error', ({ cle, sous, titre, aide, pourquoi, absence }: Manque) => ({
  message: `il manque « ${cle} »${titre && !meme(titre, cle) ? ` (${titre})` : ''}${sous ? ` sous « ${sous} »` : ''}${pourquoi ? ` ${pourquoi}` : ''}`,
  hint: `ajoutez ${sous ? `sous « ${sous}: » ` : ''}la ligne « ${cle}: … »${aide ? ` — ${sansPoint(aide)}` : ''}${absence ? ' ; si on ne sait pas : inconnu, non-communique ou sans-objet' : ''}`,
}));
