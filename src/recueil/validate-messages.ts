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

const kinds: Record<string, string> = {
  string: 'un texte', number: 'un nombre', int: 'un nombre entier', boolean: 'true ou false', array: 'une liste (une ligne « - … » par élément)', object: 'des clés et leurs valeurs', record: 'des clés et leurs valeurs',
};

const shown = (value: unknown): string =>
  typeof value === 'string' ? `« ${value.length > 60 ? `${value.slice(0, 57)}…` : value} »` : Array.isArray(value) ? 'une liste' : typeof value === 'object' ? 'des clés' : String(value);

function expectedKind(value: unknown, expected: string): { raison: string; conseil?: string } {
  const raison = `${shown(value)} : ${kinds[expected] ?? expected} est attendu`.replace('« true ou false » est', 'true ou false est');
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { raison, conseil: `mettez des guillemets : "${String(value)}"` };
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const number = value.replace(/[\s\u00a0\u202f€%]/g, '').replace(',', '.');
    if (/^-?\d+(\.\d+)?$/.test(number)) return { raison, conseil: `écrivez ${number}, sans espace ni symbole, avec un point pour les décimales` };
  }
  if (expected === 'array' && typeof value !== 'object') return { raison, conseil: `écrivez [${String(value)}] ou une ligne « - ${String(value)} »` };
  return { raison };
}

/** `value` is what was read at the issue's path. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown, about: About): { raison: string; conseil?: string } {
  const custom = issue.message && !/^(Invalid|Too|Expected|Unrecognized)/.test(issue.message) ? issue.message : undefined;
  const orAbsence = about.absence.length > 0 ? `${about.aide ? ' ' : ''}Si on ne sait pas : ${about.absence.join(', ')}.` : '';
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      const proches = typeof value === 'string' ? nearest(value, [...known, ...about.absence]) : [];
      return { raison: `${shown(value)} n’est pas admis ici`, conseil: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : `les valeurs admises : ${[...known, ...about.absence].join(', ')}` };
    }
    case 'invalid_union': {
      const absent = typeof value === 'string' ? nearest(value, about.absence) : [];
      if (absent.length > 0) return { raison: `${shown(value)} n’est pas admis ici`, conseil: `vouliez-vous ${ou(absent)} ?` };
      return { raison: custom ? `${shown(value)} n’est pas admis ici : ${custom}` : `${shown(value)} n’est pas admis ici`, conseil: `${about.aide ?? ''}${orAbsence}` };
    }
    case 'invalid_type':
      return custom ? { raison: `${shown(value)} : ${custom}` } : withHelp(expectedKind(value, issue.expected), about, orAbsence);
    case 'invalid_key':
      return { raison: `${shown(value)} n’est pas une clé admise` };
    default:
      return withHelp({ raison: custom ? `${shown(value)} : ${custom}` : `${shown(value)} n’est pas admis ici` }, about, orAbsence);
  }
}

function withHelp(said: { raison: string; conseil?: string }, about: About, orAbsence: string) {
  return said.conseil ?? !(about.aide || orAbsence) ? said : { ...said, conseil: `${about.aide ?? ''}${orAbsence}` };
}
