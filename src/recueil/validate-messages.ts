/** One French sentence for each kind of Zod issue, with what was read and what is expected. */
import type { z } from 'zod';
import { dateEcrite } from './dates-ecrites.ts';
import { estDatePartielle, presqueAbsence } from './schema/commun.ts';
import { nearest } from './nearest.ts';
import { ou } from './rules/rule.ts';

interface About {
  titre?: string;
  aide?: string;
  /** The absences, where the key accepts one. */
  absence: readonly string[];
  /** Last name of the key: `periode`. */
  cle: string;
  /** The keys that its value holds, or each of its values. */
  cles: readonly string[];
}

interface Said {
  raison: string;
  conseil?: string;
}

const keysAndValues = 'des clés et leurs valeurs, une par ligne, décalées';
const kinds: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true (oui) ou false (non)',
  array: 'une liste (une ligne « - … » par élément)',
  object: keysAndValues,
  record: keysAndValues,
};
const yesAndNo: Record<string, string> = { oui: 'true', vrai: 'true', yes: 'true', non: 'false', faux: 'false', no: 'false' };

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `« ${value.length > 60 ? `${value.slice(0, 57)}…` : value} »`
    : Array.isArray(value)
      ? 'une liste'
      : typeof value === 'object'
        ? 'des clés'
        : String(value);

/** True for a message that a schema of ours gives, in French. */
export const saidByUs = (message: string | undefined): message is string => message !== undefined && message !== '' && !/^(Invalid|Too|Expected|Unrecognized)/.test(message);

/** « une date… » says what is needed; « trop long… » says it all. */
const needed = (value: unknown, custom: string) => `${shown(value)} : ${custom.startsWith('trop ') ? custom : `il faut ${custom}`}`;

function expectedKind(value: unknown, expected: string, { cle, cles, absence }: About): Said {
  const raison = needed(value, kinds[expected] ?? expected);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { raison, conseil: `mettez des guillemets : "${String(value)}"` };
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const number = nombreDe(value);
    if (number !== undefined) return { raison, conseil: `écrivez ${number}, sans espace ni symbole, avec un point pour les décimales` };
  }
  if (expected === 'boolean' && typeof value === 'string' && Object.hasOwn(yesAndNo, value.toLowerCase()))
    return { raison, conseil: `écrivez ${yesAndNo[value.toLowerCase()] ?? ''}` };
  if (expected === 'array' && typeof value !== 'object') return { raison, conseil: enListe(String(value), cles) };
  if ((expected === 'object' || expected === 'record') && typeof value !== 'object' && cles.length > 0)
    return {
      raison,
      conseil: `sous « ${cle}: », à la ligne et décalées de deux espaces, écrivez les clés ${cles.join(', ')}${absence.length > 0 ? ` ; si on ne sait pas : ${absence.join(', ')}` : ''}`,
    };
  return { raison };
}

/** « 72 000 € », « 33,3 % », « 72 k€ ». */
function nombreDe(ecrit: string): string | undefined {
  const [, chiffres = '', milliers = ''] = /^(-?[\d\s\u00a0\u202f]+(?:[.,]\d+)?)\s*(k|m)?\s*(?:€|%|euros?|eur)?(?:\s*ttc|\s*ht)?$/iu.exec(ecrit.trim()) ?? [];
  const number = Number(chiffres.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.') || NaN);
  const fois = milliers === '' ? 1 : milliers.toLowerCase() === 'k' ? 1000 : 1_000_000;
  return Number.isFinite(number) ? String(Number((number * fois).toFixed(2))) : undefined;
}

/** One line an element; short words may stand between brackets. */
function enListe(value: string, cles: readonly string[]): string {
  const [premiere] = cles;
  if (premiere) return `à la ligne, un tiret par élément : « - ${premiere}: … »`;
  const mots = value.split(/ *[;,] *| et /).filter(Boolean);
  if (mots.length > 1 && mots.every((mot) => mot.length < 25)) return `à la ligne, un tiret par élément : ${mots.map((mot) => `« - ${mot} »`).join(', ')}`;
  return value.length > 30 || /[,:]/.test(value)
    ? `à la ligne, un tiret par élément : « - ${value.slice(0, 60)}${value.length > 60 ? '…' : ''} »`
    : `écrivez [${value}] ou une ligne « - ${value} »`;
}

/** What was meant by a text that has not the form that is needed. */
function corrige(value: unknown, besoin: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const nu = value.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '').trim();
  if (besoin.includes('AAAA')) return isoOf(nu) ?? (besoin.startsWith('une date') && nu !== value && estDatePartielle(nu) ? nu : undefined);
  if (besoin.startsWith('une adresse qui') && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(nu)) return `https://${nu}`;
  if (besoin.startsWith('une adresse de courriel')) return /^mailto:([^\s@<>:]+@[^\s@<>:]+\.[^\s@<>:]+)$/i.exec(nu)?.[1];
  if (besoin.startsWith('le nom d’un fichier')) return /^.*[/\\]([^/\\:]+\.(?:jpe?g|png|webp))$/i.exec(nu)?.[1];
  return undefined;
}

/** A day written as in a letter. */
function isoOf(value: string): string | undefined {
  const lu = dateEcrite(value);
  return lu && lu.heure === undefined && lu.date !== value && estDatePartielle(lu.date) ? lu.date : undefined;
}

/** `value` is what was read at the issue's path. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown, about: About): Said {
  const dite = about.absence.length > 0 ? presqueAbsence(value) : undefined;
  const absent = dite ? [dite] : typeof value === 'string' ? nearest(value, about.absence) : [];
  if (absent.length > 0) return { raison: `${shown(value)} n’est pas admis ici`, conseil: `vouliez-vous ${ou(absent)} ?` };
  const custom = saidByUs(issue.message) ? issue.message : undefined;
  const meant = custom && corrige(value, custom);
  if (meant) return { raison: needed(value, custom), conseil: `écrivez ${meant}` };
  if (custom?.startsWith('une date AAAA') && typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value))
    return { raison: `la date ${value} n’existe pas`, conseil: 'corrigez l’année, le mois ou le jour' };
  switch (issue.code) {
    case 'invalid_value': {
      const known = [...new Set([...issue.values.map(String), ...about.absence])];
      const proches = typeof value === 'string' ? nearest(value, known) : [];
      return { raison: `${shown(value)} n’est pas admis ici`, conseil: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : `les valeurs admises : ${known.join(', ')}` };
    }
    case 'invalid_type':
      return withHelp(custom ? { raison: needed(value, custom) } : expectedKind(value, issue.expected, about), about);
    case 'too_big':
      if (typeof value === 'string' && custom) return { raison: needed(value, custom), conseil: `ôtez ${value.length - Number(issue.maximum)} caractères` };
      if (Array.isArray(value) && typeof issue.maximum === 'number')
        return { raison: `${String(value.length)} éléments : ${custom ?? `${String(issue.maximum)} au plus`}`, conseil: `ôtez-en ${String(value.length - issue.maximum)}` };
      return withHelp({ raison: needed(value, custom ?? `${String(issue.maximum)} au plus`) }, about);
    case 'too_small':
      return withHelp({ raison: needed(value, custom ?? `au moins ${String(issue.minimum)}`) }, about);
    case 'invalid_key':
      return { raison: `${shown(value)} n’est pas une clé admise` };
    default:
      return withHelp({ raison: custom ? needed(value, custom) : `${shown(value)} n’est pas admis ici` }, about);
  }
}

function withHelp(said: Said, { aide, absence }: About): Said {
  const help = [...(aide ? [aide] : []), ...(absence.length > 0 ? [`Si on ne sait pas : ${absence.join(', ')}.`] : [])].join(' ');
  return said.conseil || !help ? said : { ...said, conseil: help };
}
