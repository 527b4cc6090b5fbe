/** Which pages a beginning of words names. Pure. */
import { foldQuery } from '#search/client';

export type Suggestion = [sorte: string, nom: string, href: string, detail?: string];

const montrees = 7;
const plain = (texte: string) => foldQuery(texte).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const mots = (texte: string) =>
  plain(texte)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Every word typed begins a word of the name, or of its detail; names that begin so come first, the rest keeps its order. */
export function suggerer(saisie: string, toutes: readonly Suggestion[]): Suggestion[] {
  const cherches = mots(saisie);
  if (cherches.join('').length < 2) return [];
  const trouvees = toutes.flatMap((suggestion) => {
    const [, nom, , detail = ''] = suggestion;
    const dits = mots(`${nom} ${detail}`);
    if (!cherches.every((cherche) => dits.some((mot) => mot.startsWith(cherche)))) return [];
    return [{ suggestion, rang: dits[0]?.startsWith(cherches[0] ?? '') ? 0 : 1 }];
  });
  return trouvees
    .sort((x, y) => x.rang - y.rang)
    .slice(0, montrees)
    .map(({ suggestion }) => suggestion);
}
