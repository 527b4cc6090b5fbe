/** A place as a person writes it in a form: « Valenciennes », « Saint-Denis (Réunion) », « 59606 », « 59300 Valenciennes ». */
import { fold } from '../nearest.ts';
import { departements } from './donnees.ts';
import { foldPlace, indexNoms } from './index-noms.ts';
import { displayName } from './noms.ts';
import { resolveCode } from './resolve.ts';
import { findTerritoire } from './trouver.ts';
import type { Echelle, Suggestion } from './types.ts';

export type LieuCherche = { ok: true; code: string; nom: string } | { ok: false; raison: string; suggestions: Suggestion[] };

const reCode = /(?<![\p{L}\d])(\d[\dAB]\d{3}|\d{9}|\d{2,3}|2[AB])(?![\p{L}\d])/u;

/** Never guesses between two places that bear the name: it says which they are. */
export function chercherLieu(echelle: Echelle, texte: string): LieuCherche {
  if (echelle === 'national') return { ok: false, raison: 'une action nationale n’a pas de lieu', suggestions: [] };
  const ecrit = texte.normalize('NFC').trim();
  const nombre = reCode.exec(ecrit)?.[0];
  const nom = ecrit
    .replace(reCode, ' ')
    .replace(/\((.*)\)/, ' ')
    .replace(/[(),;.]+/g, ' ')
    .replace(/^(ville|commune|département|région) (de la |de l['’]|du |des |de |d['’])/i, '')
    .trim();
  if (nom === '') {
    const code = nombre ?? ecrit;
    const lu = resolveCode(echelle, code);
    return lu.ok ? { ok: true, code: lu.territoire.code, nom: lu.territoire.nom } : { ok: false, raison: lu.raison, suggestions: lu.suggestions };
  }
  const parCode = nombre === undefined ? undefined : findTerritoire(echelle, nombre);
  if (parCode && fold(parCode.nom).includes(fold(nom))) return { ok: true, code: parCode.code, nom: parCode.nom };
  const trouves = indexNoms[echelle]().get(foldPlace(nom)) ?? [];
  const voulu = departementDit(/\(([^)]*)\)/.exec(ecrit)?.[1] ?? '', nombre);
  const restent = voulu && (echelle === 'commune' || echelle === 'arrondissement') ? trouves.filter(({ code }) => departementDe(code).includes(voulu)) : trouves;
  const [seul] = restent;
  if (seul && restent.length === 1) return { ok: true, code: seul.code, nom: seul.nom };
  if (restent.length > 1) return { ok: false, raison: `« ${nom} » est le nom de ${restent.length} lieux`, suggestions: restent.slice(0, 6) };
  const proche = resolveCode(echelle, nom);
  return {
    ok: false,
    raison: proche.ok || proche.raison === '' ? `« ${ecrit} » n’est pas un lieu connu à cette échelle` : proche.raison,
    suggestions: proche.ok ? [] : proche.suggestions,
  };
}

/** A postal code begins with its département, or nearly (Corsica): enough to choose between two communes. */
function departementDit(parenthese: string, nombre: string | undefined): string | undefined {
  const dit = parenthese.replace(/[\d\s]+/g, '').length > 0 ? fold(parenthese.replace(reCode, ' ')) : '';
  const parNom = dit === '' ? undefined : departements.all().find(({ nom }) => fold(displayName(nom)) === dit || fold(displayName(nom)) === fold(`La ${dit}`))?.code;
  if (parNom) return parNom;
  if (nombre === undefined || nombre.length > 5) return undefined;
  if (nombre.startsWith('20')) return '2';
  return /^9[78]/.test(nombre) ? nombre.slice(0, 3) : nombre.slice(0, 2);
}

/** « 2 » for Corsica, whose postal codes all begin with 20. */
const departementDe = (code: string): string[] => [code.slice(0, 2), code.slice(0, 3), ...(/^2[AB]/.test(code) ? ['2'] : [])];
