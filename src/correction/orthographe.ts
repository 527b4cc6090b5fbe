/** Is a word known: as the dictionary has it, as French joins it to others, or because the recueil says so. */
import type { Dictionnaire } from './dictionnaire.ts';

export interface Connus {
  dictionnaire: Dictionnaire;
  /** Written in orthographe.yaml. */
  acceptes: ReadonlySet<string>;
  /** Of people, bodies, places, the glossary: as they are written. */
  noms: ReadonlySet<string>;
}

const elision = /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)[’']/i;
const inversion = /(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|en|y|là|ci)$/i;
const prefixes = new Set([
  'anti',
  'auto',
  'bi',
  'co',
  'contre',
  'ex',
  'extra',
  'hyper',
  'inter',
  'intra',
  'mi',
  'micro',
  'mini',
  'multi',
  'non',
  'para',
  'péri',
  'post',
  'pré',
  'pro',
  'quasi',
  're',
  'semi',
  'socio',
  'sous',
  'sur',
  'trans',
  'ultra',
  'vice',
  'médico',
  'judiciaro',
]);
const nombre = /\d/;
const romain = /^[IVXLC]+(?:e|er|re)?$/;
const minuscule = (mot: string) => mot.charAt(0).toLowerCase() + mot.slice(1);

export function orthographe({ dictionnaire, acceptes, noms }: Connus) {
  const liste = (mot: string) => acceptes.has(mot) || acceptes.has(minuscule(mot)) || noms.has(mot);
  const simple = (mot: string): boolean =>
    [...mot].length < 2 ||
    nombre.test(mot) ||
    romain.test(mot) ||
    liste(mot) ||
    dictionnaire.connait(mot) ||
    (/^\p{Lu}{2,}$/u.test(mot) && dictionnaire.connait(mot.toLowerCase()));
  const compose = (mot: string): boolean => {
    if (simple(mot)) return true;
    const sans = mot.replace(inversion, '');
    if (sans !== mot && compose(sans)) return true;
    const parties = mot.split('-');
    return parties.length > 1 && parties.every((partie) => prefixes.has(partie.toLowerCase()) || simple(partie));
  };

  /** The part of `ecrit` that is not known, with its place in it; nothing when all is. */
  return (ecrit: string): { mot: string; index: number } | undefined => {
    const mot = ecrit.replaceAll('\u00ad', '').replaceAll("'", '’').replaceAll('‑', '-').replace(/’$/, '');
    if (compose(mot)) return undefined;
    // « mineur·e·s », « A.J.A.R. »
    const epicene = mot.split(/[·.]/)[0] ?? '';
    if (epicene !== mot && compose(epicene)) return undefined;
    const debut = elision.exec(mot)?.[0];
    if (debut === undefined) return { mot, index: 0 };
    return compose(mot.slice(debut.length)) ? undefined : { mot: mot.slice(debut.length), index: debut.length + (ecrit[debut.length] === '\u00ad' ? 1 : 0) };
  };
}
