/** One key of a file as its schema tells it: what a column of data, or a form, needs to know of it. */
import { z } from 'zod';
import { absences, type Absence } from './commun.ts';
import { schemas } from './index.ts';

export interface ChampEcrit {
  titre: string;
  aide: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** The closed list of its values. */
  valeurs?: string[];
  motif?: string;
  min?: number;
  max?: number;
}

type Json = z.core.JSONSchema.BaseSchema;
const told = new Map<string, Json>();

function jsonOf(fichier: keyof typeof schemas): Json {
  const known = told.get(fichier) ?? (z.toJSONSchema(schemas[fichier], { io: 'input', unrepresentable: 'any' }) as Json);
  told.set(fichier, known);
  return known;
}

const isAbsences = ({ enum: values }: Json) => values?.length === absences.length && values.every((value) => absences.includes(value as Absence));
const branches = (schema: Json): Json[] => (schema.anyOf ? (schema.anyOf as Json[]).filter((branch) => !isAbsences(branch)).flatMap(branches) : [schema]);
const items = (schema: Json): Json[] => branches(schema).flatMap((branch) => (branch.type === 'array' ? items(branch.items as Json) : [branch]));

/** A date that may lack its day or month: the one text that YAML may read as a number. */
const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** `cle` is dotted, through lists too: `partenaires.nom`. Throws for a key that the schema does not have: it is ours. */
export function champDe(fichier: keyof typeof schemas, cle: string): ChampEcrit {
  let at = jsonOf(fichier);
  for (const step of cle.split('.')) {
    const next = items(at).flatMap(({ properties }) => (properties && Object.hasOwn(properties, step) ? [properties[step] as Json] : []))[0];
    if (!next) throw new Error(`${fichier} has no key ${cle}`);
    at = next;
  }
  const said = { titre: at.title ?? cle, aide: at.description ?? '' };
  const [own = {}] = items(at);
  if (Array.isArray(own.type)) return { ...said, type: 'string', motif: DATE };
  return {
    ...said,
    type: own.type === 'number' || own.type === 'integer' || own.type === 'boolean' ? own.type : 'string',
    ...(own.enum ? { valeurs: own.enum.map(String) } : {}),
    ...(own.pattern === undefined ? {} : { motif: own.pattern }),
    ...(own.minimum === undefined || own.minimum < -1e15 ? {} : { min: own.minimum }),
    ...(typeof own.exclusiveMinimum === 'number' ? { min: own.exclusiveMinimum + 1 } : {}),
    ...(own.maximum === undefined || own.maximum > 1e15 ? {} : { max: own.maximum }),
  };
}
