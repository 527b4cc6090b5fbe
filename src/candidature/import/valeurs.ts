/** One reader for each nature of answer: from what a person typed to a value of the front matter, or why not. */
import { absences, fold, presqueAbsence, typographier, type Absence } from '#recueil';
import { plier } from '../textes.ts';
import type { Choix } from '../types.ts';

export type Lu<T> = { ok: true; valeur: T } | { ok: false; pourquoi: string };
const bon = <T>(valeur: T): Lu<T> => ({ ok: true, valeur });
const non = (pourquoi: string): { ok: false; pourquoi: string } => ({ ok: false, pourquoi: typographier(pourquoi) });

/** NFC, without the control characters that the recueil refuses, nor spaces around. */
export const net = (texte: string): string =>
  texte
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ufffe\uffff]/g, '')
    .replace(/\t/g, ' ')
    .trim();

export const uneLigne = (texte: string): string => net(texte).replace(/\s*\n\s*/g, ' ');

/** Sentences for « inconnu »; what stands for an absence by itself (« NC », « ? », « néant ») is the schema's to know. */
const nesaitpas = /^(je|on|nous)?ne(sai[st]|savons)pas$|^nsp$/;
export const absenceDe = (texte: string): Absence | undefined => {
  const mot = plier(texte);
  if (nesaitpas.test(mot)) return 'inconnu';
  return absences.find((absence) => plier(absence) === mot) ?? presqueAbsence(net(texte)) ?? presqueAbsence(mot);
};

/** Figures as they are read aloud, « 200 046 977 »: what is no such number stays, for the schema to say why. */
export const lireChiffres = (texte: string): string => {
  const ecrit = uneLigne(texte);
  return /^[\d\s]+$/.test(ecrit) ? ecrit.replace(/\s/g, '') : ecrit;
};

/** « 72 000 € TTC »: with or without taxes, which the number alone would not tell. */
export const taxesDe = (texte: string): string | undefined => /\s*(?<!\p{L})(TTC|HTVA|HT|hors taxes?|toutes taxes comprises)\.?\s*$/iu.exec(net(texte))?.[0];

/** « 72 000 € », « 72000,50 ». A point before three figures may be of thousands or of decimals: nobody can tell. */
export function lireNombre(texte: string): Lu<number> {
  const ecrit = uneLigne(texte)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(€|euros?|eur|%)$/i, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(ecrit))
    return non('on ne sait pas si le point ou la virgule sépare les milliers ou les décimales : écrivez le nombre sans espace, avec un point pour les décimales');
  return /^-?\d+([.,]\d+)?$/.test(ecrit) ? bon(Number(ecrit.replace(',', '.'))) : non('ce n’est pas un nombre seul');
}

const mois = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const deux = (n: string | number) => String(n).padStart(2, '0');

/** « 2013 », « octobre 2013 », « 27/10/2013 », « 1er octobre 2013 », « 2013-10 ». */
export function lireDate(texte: string): Lu<string> {
  const ecrit = fold(uneLigne(texte).replaceAll('-', '/')).replace(/^(depuis|en|le|debut|fin) +/, '');
  if (/^\d{4}$/.test(ecrit)) return bon(ecrit);
  const iso = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(ecrit);
  if (iso) return bon([iso[1], deux(iso[2] ?? ''), ...(iso[3] ? [deux(iso[3])] : [])].join('-'));
  const chiffres = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(ecrit);
  if (chiffres) return bon([chiffres[3], deux(chiffres[2] ?? ''), ...(chiffres[1] ? [deux(chiffres[1])] : [])].join('-'));
  const lettres = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/.exec(ecrit);
  const rang = mois.indexOf(lettres?.[2] ?? '');
  if (lettres && rang >= 0) return bon([lettres[3], deux(rang + 1), ...(lettres[1] ? [deux(lettres[1])] : [])].join('-'));
  return non('ce n’est pas une date : écrivez 2013, 10/2013 ou 27/10/2013');
}

/** A label or a code, whatever its case, accents and typography; what follows a dash is the definition that the form shows. */
export function lireCode(texte: string, liste: readonly Choix[]): Lu<string> {
  const ecrit = uneLigne(texte);
  const trouve = [ecrit, ecrit.split(' — ')[0] ?? ''].map(plier).map((cherche) => liste.find(({ code, libelle }) => plier(code) === cherche || plier(libelle) === cherche));
  const choix = trouve.find(Boolean);
  return choix ? bon(choix.code) : non(`« ${ecrit.slice(0, 60)} » n’est pas dans la liste : ${liste.map(({ libelle }) => libelle).join(' ; ')}`);
}

const cochees = /^\s*(?:[☒☑✓✔✗✘■]|\[[xX✓]\]|[xX](?=\s))\s*/u;
const decochees = /^\s*(?:[☐□]|\[\s?\])\s*/u;

/** Ticked options; without any tick, the words that were written or left. */
export function lireCases(texte: string, liste: readonly Choix[]): { codes: string[]; absence?: Absence; inconnus: string[] } {
  const lignes = net(texte)
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean);
  const unCoche = lignes.some((ligne) => cochees.test(ligne));
  const nues = lignes.filter((ligne) => !cochees.test(ligne) && !decochees.test(ligne));
  const dites = unCoche ? [...lignes.filter((ligne) => cochees.test(ligne)), ...nues] : nues.flatMap((ligne) => (lireCode(ligne, liste).ok ? [ligne] : ligne.split(/\s*[;|]\s*/)));
  const lu: { codes: string[]; absence?: Absence; inconnus: string[] } = { codes: [], inconnus: [] };
  for (const dite of dites) {
    const mot = dite.replace(cochees, '').trim();
    const code = lireCode(mot, liste);
    const absence = absenceDe(mot);
    if (code.ok) lu.codes.push(code.valeur);
    else if (absence) lu.absence = absence;
    else if (mot !== '') lu.inconnus.push(...morceaux(mot, liste, lu.codes));
  }
  for (const ligne of lignes) {
    const option = ligne.replace(decochees, '');
    if (decochees.test(ligne) && option !== '' && !lireCode(option, liste).ok && absenceDe(option) === undefined) lu.inconnus.push(option);
  }
  lu.codes = liste.map(({ code }) => code).filter((code) => lu.codes.includes(code));
  return lu;
}

/** « Victimes, auteurs »: only when each piece is an option. */
function morceaux(mot: string, liste: readonly Choix[], codes: string[]): string[] {
  const lus = mot.split(/\s*,\s*/).map((un) => lireCode(un, liste));
  const bons = lus.flatMap((un) => (un.ok ? [un.valeur] : []));
  if (bons.length < lus.length) return [mot];
  codes.push(...bons);
  return [];
}
