/** What a line of YAML that cannot be read was meant to be: the commonest slips, told with the line as it should be. */

import { fold } from './nearest.ts';
import { describeSchemas } from './schema/describe.ts';

export interface Corrigee {
  raison: string;
  conseil: string;
  /** Where the slip is, in the text. */
  start: number;
  end: number;
}

const reCle = /^(\s*(?:- +)*)([\p{L}][\p{L}\p{N}_-]*)(\s*):(\s+)(.*)$/u;
const puces = /^(\s*)([•·●◦▪–—‣*])\s*/u;

const abrege = (texte: string) => (texte.length > 70 ? `${texte.slice(0, 40)} […] ${texte.slice(-20)}` : texte);

/** A value between straight quotes, whatever stood around it; quotes inside become French ones. */
export function citer(valeur: string): string {
  const nu = valeur
    .trim()
    .replace(/^(["“”„])(.*?)["“”]?$/su, '$2')
    .replace(/["“]([^"“”]*)["”]/g, '« $1 »')
    .replace(/[“”"]/g, '’’');
  return nu.includes('\\') ? `'${abrege(nu).replaceAll("'", "''")}'` : `"${abrege(nu)}"`;
}

/** A key that some file takes: any other word is the rest of a sentence. */
let cles: Set<string> | undefined;
function estUneCle(mot: string): boolean {
  cles ??= new Set(describeSchemas({ lieux: true }).flatMap((fichier) => fichier.cles.map(({ cle }) => fold(cle.split('.').at(-1) ?? ''))));
  return cles.has(fold(mot));
}

interface Ligne {
  debut: number;
  texte: string;
  suivante: string;
}

function ligneDe(text: string, offset: number): Ligne {
  const debut = text.lastIndexOf('\n', offset - 1) + 1;
  const [texte = '', ...suite] = text.slice(debut, debut + 4000).split('\n');
  return { debut, texte, suivante: suite.find((ligne) => ligne.trim() !== '') ?? '' };
}

const marge = (texte: string) => /^\s*(?:- +)*/.exec(texte)?.[0].length ?? 0;
const dans = ({ debut }: Ligne, de: number, a: number) => ({ start: debut + de, end: debut + a });

/** `- nom`, of which the dash is another sign, or stands against the word. */
function tiret(ligne: Ligne): Corrigee | undefined {
  const { texte } = ligne;
  const puce = puces.exec(texte);
  if (puce) {
    const [tout, blancs = '', signe = ''] = puce;
    const conseil = `écrivez « - ${abrege(texte.slice(tout.length))} »`;
    return { raison: `« ${signe} » n’est pas le tiret des listes`, conseil, ...dans(ligne, blancs.length, blancs.length + 1) };
  }
  const colle = /^(\s*)-(?=[^\s-])/.exec(texte);
  if (!colle) return undefined;
  const blancs = colle[1]?.length ?? 0;
  return { raison: 'il manque une espace après le tiret', conseil: `écrivez « - ${abrege(texte.slice(blancs + 1))} »`, ...dans(ligne, blancs, blancs + 1) };
}

/** `titre:Une` and `titre Une`. */
function cleSansFin(ligne: Ligne): Corrigee | undefined {
  const [, blancs = '', cle = '', deuxPoints = '', reste = ''] = /^(\s*(?:- +)*)(\p{L}[\p{L}\p{N}_-]*)(:?) ?(.*)$/u.exec(ligne.texte) ?? [];
  if (!cle || !reste || (!deuxPoints && !estUneCle(cle)) || (deuxPoints && /^\/\//.test(reste))) return undefined;
  const place = dans(ligne, blancs.length, blancs.length + cle.length);
  const conseil = `écrivez « ${cle}: ${abrege(reste)} »`;
  return deuxPoints
    ? { raison: `il manque une espace après les deux-points de « ${cle}: »`, conseil, ...place }
    : { raison: `il manque les deux-points après « ${cle} »`, conseil: `${conseil} ; si c’est la suite de la ligne d’avant, décalez-la`, ...place };
}

/** A value that holds what YAML takes for another key. */
function valeurCoupee(ligne: Ligne): Corrigee | undefined {
  const [, blancs = '', cle = '', avant = '', apres = '', valeur = ''] = reCle.exec(ligne.texte) ?? [];
  if (!cle) return undefined;
  const debut = blancs.length + cle.length + avant.length + 1 + apres.length;
  if (!/:(\s|$)/.test(valeur)) {
    if (!reCle.test(ligne.suivante) || marge(ligne.suivante) <= marge(ligne.texte)) return undefined;
    const place = ligne.debut + ligne.texte.length + 1;
    const [, , seconde = ''] = reCle.exec(ligne.suivante) ?? [];
    return {
      raison: `« ${seconde} » est décalée, alors que « ${cle} » a déjà une valeur`,
      conseil: `alignez « ${seconde} » sur « ${cle} »`,
      start: place + marge(ligne.suivante),
      end: place + marge(ligne.suivante) + seconde.length,
    };
  }
  const raison = /^[“”„]/.test(valeur)
    ? 'les guillemets de Word ne protègent pas les deux-points de ce texte'
    : 'les deux-points de ce texte se lisent comme ceux d’une nouvelle clé';
  return { raison, conseil: `mettez tout le texte entre guillemets droits : ${cle}: ${citer(valeur)}`, ...dans(ligne, debut, ligne.texte.length) };
}

/** `"Une "médiation" de nuit"`, `"Une médiation` */
export function guillemets(text: string, offset: number): string | undefined {
  const [, , cle = '', , , valeur = ''] = reCle.exec(ligneDe(text, offset).texte) ?? [];
  return cle && valeur.startsWith('"') ? `${cle}: ${citer(valeur)}` : undefined;
}

/** @param genre what the parser stumbled on, `offset` where */
export function corriger(genre: 'cle' | 'valeur', text: string, offset: number): Corrigee | undefined {
  const ligne = ligneDe(text, offset);
  return tiret(ligne) ?? (genre === 'cle' ? cleSansFin(ligne) : valeurCoupee(ligne));
}
