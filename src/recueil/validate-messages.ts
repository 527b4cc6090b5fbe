/** One French sentence for each kind of Zod issue, with what was read and what is expected. */
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { ou } from './rules/rule.ts';

interface About {
  titre?: string;
  aide?: string;
  /** The absences, where the key accepts one. */
  absence: readonly string[];
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

function expectedKind(value: unknown, expected: string): Said {
  const raison = needed(value, kinds[expected] ?? expected);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { raison, conseil: `mettez des guillemets : "${String(value)}"` };
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const number = value.replace(/[\s\u00a0\u202f€%]/g, '').replace(',', '.');
    if (/^-?\d+(\.\d+)?$/.test(number)) return { raison, conseil: `écrivez ${number}, sans espace ni symbole, avec un point pour les décimales` };
  }
  if (expected === 'boolean' && typeof value === 'string' && Object.hasOwn(yesAndNo, value.toLowerCase()))
    return { raison, conseil: `écrivez ${yesAndNo[value.toLowerCase()] ?? ''}` };
  if (expected === 'array' && typeof value !== 'object') return { raison, conseil: `écrivez [${String(value).slice(0, 60)}] ou une ligne « - ${String(value).slice(0, 60)} »` };
  return { raison };
}

/** A day written as in a letter. */
function isoOf(value: unknown): string | undefined {
  const [, j = '', m = '', a] = typeof value === 'string' ? (/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? []) : [];
  return a && Number(m) <= 12 ? `${a}-${m.padStart(2, '0')}-${j.padStart(2, '0')}` : undefined;
}

/** `value` is what was read at the issue's path. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown, about: About): Said {
  const absent = typeof value === 'string' ? nearest(value, about.absence) : [];
  if (absent.length > 0) return { raison: `${shown(value)} n’est pas admis ici`, conseil: `vouliez-vous ${ou(absent)} ?` };
  const custom = saidByUs(issue.message) ? issue.message : undefined;
  const iso = custom?.includes('AAAA') ? isoOf(value) : undefined;
  if (iso) return { raison: needed(value, custom ?? ''), conseil: `écrivez ${iso}` };
  switch (issue.code) {
    case 'invalid_value': {
      const known = [...new Set([...issue.values.map(String), ...about.absence])];
      const proches = typeof value === 'string' ? nearest(value, known) : [];
      return { raison: `${shown(value)} n’est pas admis ici`, conseil: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : `les valeurs admises : ${known.join(', ')}` };
    }
    case 'invalid_type':
      return withHelp(custom ? { raison: needed(value, custom) } : expectedKind(value, issue.expected), about);
    case 'too_big':
      if (typeof value === 'string' && custom) return { raison: needed(value, custom), conseil: `ôtez ${value.length - Number(issue.maximum)} caractères` };
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
