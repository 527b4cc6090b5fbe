/** From what an editor wrote (`echelle`, `codes`) to places, or to an explained refusal. */
import { explainRefusal } from './suggestions.ts';
import { findTerritoire, national } from './trouver.ts';
import type { CodeRefuse, Echelle, Territoire } from './types.ts';

const refuse = (code: string, raison: string): CodeRefuse => ({ ok: false, code, raison, suggestions: [] });

/** Resolves one code: what a rule calls for each, so as to report every wrong one at its own place. */
export function resolveCode(echelle: Echelle, code: string): { ok: true; territoire: Territoire } | CodeRefuse {
  if (echelle === 'national') return refuse(code, 'l’échelle nationale ne prend aucun code');
  const territoire = findTerritoire(echelle, code);
  if (territoire) return { ok: true, territoire };
  return code.trim() === '' ? refuse(code, 'code vide') : explainRefusal(echelle, code);
}

/** Resolves all the codes of an action's territory, in their order, or explains the first that is wrong. */
export function resolveTerritoire(echelle: Echelle, codes: readonly string[]): { ok: true; territoires: Territoire[] } | CodeRefuse {
  if (echelle === 'national' && codes.length === 0) return { ok: true, territoires: [national] };
  if (codes.length === 0) return refuse('', 'il faut au moins un code, entre guillemets');
  const territoires: Territoire[] = [];
  for (const [rang, code] of codes.entries()) {
    const resolu = codes.indexOf(code) < rang ? refuse(code, `« ${code} » est écrit deux fois`) : resolveCode(echelle, code);
    if (!resolu.ok) return resolu;
    territoires.push(resolu.territoire);
  }
  return { ok: true, territoires };
}
