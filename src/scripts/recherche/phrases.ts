/** What the search page says, in French. */
import type { PageVue } from './passages.ts';

const NB = '\u00a0';
const quoted = (words: string): string => `«${NB}${words}${NB}»`;
const count = (n: number, one: string): string => `${n} ${one}${n > 1 ? 's' : ''}`;
const join = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`);

/** A query in guillemets is not quoted twice. */
const asked = (requete: string): string => (/^["«“].*["»”]$/.test(requete) ? quoted(requete.slice(1, -1).trim()) : quoted(requete));

export const enDev = 'La recherche ne fonctionne que sur le site construit. Lancez « npm start ».'.replace('« ', `«${NB}`).replace(' »', `${NB}»`);
export const enPanne = 'La recherche n’a pas pu se charger. Rechargez la page, ou passez par les listes.';

export interface Trouvaille {
  requete: string;
  /** All that is shown, or its beginning when there are more. */
  pages: readonly PageVue[];
  /** Pages that the criteria keep, of `total` found. */
  gardees: number;
  total: number;
  /** Words that no page holds. */
  absents: readonly string[];
}

export function phraseDe({ requete, pages, gardees, total, absents }: Trouvaille): string {
  if (absents.length > 0 && absents.join(' ') !== requete.toLowerCase()) return `Aucun passage ne contient ${join(absents.map(quoted))}.`;
  if (total === 0) return `Aucun passage pour ${asked(requete)}.`;
  if (gardees < total) return `${count(gardees, 'page')} sur ${total} pour ${asked(requete)}.`;
  if (total > pages.length) return `${total} pages pour ${asked(requete)}.`;
  const passages = pages.reduce((sum, page) => sum + page.passages.length + page.autres, 0);
  const distinct = (...sortes: string[]): number => new Set(pages.filter((page) => sortes.includes(page.sorte)).map((page) => page.cle)).size;
  const places = [count(distinct('action', 'entretien'), 'action'), count(distinct('edition'), 'édition'), count(distinct('appel'), 'appel')];
  return `${count(passages, 'passage')} dans ${join(places.filter((place) => !place.startsWith('0')))} pour ${asked(requete)}.`;
}

/** Which voices say nothing of it; undefined when all speak. */
export function silenceDe(pages: readonly PageVue[], noms: Readonly<Record<string, string>>): string | undefined {
  const heard = new Set(pages.flatMap((page) => page.passages.map((passage) => passage.voix)));
  const silent = Object.entries(noms).flatMap(([voix, nom]) => (voix === 'palmares' || heard.has(voix) ? [] : [nom]));
  const [first] = silent;
  if (first === undefined) return undefined;
  if (silent.length === 1) return `${first} n’en dit rien.`;
  const lower = silent.map((nom) => nom.replace(/^\p{Lu}(?=\p{Ll}|’)/u, (c) => c.toLowerCase()));
  return `Ni ${lower.join(' ni ')} n’en disent rien.`;
}
