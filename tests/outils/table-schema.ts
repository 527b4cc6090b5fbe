/**
 * Table Schema and Data Package as JSON Schemas, and a reader of CSV that knows nothing but these. Written from the specifications
 * (specs.frictionlessdata.io, 1.0), for the part that the recueil uses: the published profiles are not on npm. Stricter than they are: a
 * property that is not known here is refused.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'csv-parse/sync';

const texte = { type: 'string', minLength: 1 };
const nombre = { type: 'number' };
const contraintes = (plus: object) => ({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, ...plus },
});
const champ = (type: string, plus: object) => ({
  type: 'object',
  required: ['name', 'type'],
  additionalProperties: false,
  properties: { name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$' }, title: texte, description: texte, type: { const: type }, constraints: contraintes(plus) },
});
const bornes = { minimum: nombre, maximum: nombre };

export const schemaDeTableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          champ('string', { enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } }, pattern: { type: 'string', format: 'regex' } }),
          champ('number', bornes),
          champ('integer', bornes),
          champ('boolean', {}),
        ],
      },
    },
    missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: texte },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        additionalProperties: false,
        properties: {
          fields: { type: 'array', minItems: 1, items: texte },
          reference: { type: 'object', required: ['resource', 'fields'], properties: { resource: texte, fields: { type: 'array', minItems: 1, items: texte } } },
        },
      },
    },
  },
};

const nom = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const adresse = { type: 'string', pattern: '^https?://' };
export const schemaDeDataPackage = {
  type: 'object',
  required: ['name', 'resources', 'profile'],
  additionalProperties: false,
  properties: {
    profile: { const: 'tabular-data-package' },
    name: nom,
    title: texte,
    description: texte,
    homepage: adresse,
    version: texte,
    keywords: { type: 'array', minItems: 1, items: texte },
    licenses: { type: 'array', minItems: 1, items: { type: 'object', required: ['path'], additionalProperties: false, properties: { title: texte, path: adresse } } },
    sources: { type: 'array', items: { type: 'object', required: ['title'], additionalProperties: false, properties: { title: texte, path: adresse } } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'schema', 'bytes', 'hash'],
        additionalProperties: false,
        properties: {
          profile: { const: 'tabular-data-resource' },
          name: nom,
          title: texte,
          description: texte,
          path: { type: 'string', pattern: '^[a-z0-9-]+\\.csv$' },
          format: { const: 'csv' },
          mediatype: { const: 'text/csv' },
          encoding: { const: 'utf-8' },
          dialect: { type: 'object' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: schemaDeTableSchema,
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strict: false, formats: { regex: (motif: string) => Boolean(new RegExp(motif, 'u')) } });
const juges = new Map<object, ValidateFunction>();

/** What is wrong with a document, one line each. */
export function ecarts(schema: object, document: unknown): string[] {
  const juge = juges.get(schema) ?? ajv.compile(schema);
  juges.set(schema, juge);
  return juge(document) ? [] : (juge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

export interface ChampDeTable {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
}
export interface SchemaLu {
  fields: ChampDeTable[];
  missingValues: string[];
  primaryKey?: string[];
}

type Lu = string | number | boolean | { absence: string } | undefined;
export type Ligne = Record<string, Lu>;

const converti = ({ type }: ChampDeTable, cellule: string): Lu => {
  if (type === 'boolean') return cellule === 'true' ? true : cellule === 'false' ? false : cellule;
  return type === 'string' ? cellule : Number(cellule);
};

function manque({ type, constraints = {} }: ChampDeTable, cellule: string): string | undefined {
  if (type === 'boolean' && !/^(true|false)$/.test(cellule)) return 'no boolean';
  if (type === 'integer' && !/^-?\d+$/.test(cellule)) return 'no integer';
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(cellule)) return 'no number';
  if (constraints.enum && !constraints.enum.includes(cellule)) return 'none of the values';
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cellule)) return 'not of the form';
  if (constraints.minimum !== undefined && Number(cellule) < constraints.minimum) return 'too small';
  return constraints.maximum !== undefined && Number(cellule) > constraints.maximum ? 'too great' : undefined;
}

/** Rows of a CSV, typed by its schema alone; what does not hold by it. */
export function lireTable(csv: string, { fields, missingValues, primaryKey }: SchemaLu): { lignes: Ligne[]; fautes: string[] } {
  const [tete = [], ...corps] = parse(csv, { record_delimiter: '\r\n', relax_column_count: false }) as unknown as string[][];
  const fautes = tete.join() === fields.map(({ name }) => name).join() ? [] : ['the head is not that of the schema'];
  const vues = new Set<string>();
  const lignes = corps.map((cellules, rang) => {
    const ligne = fields.map((field, i) => {
      const cellule = cellules[i] ?? '';
      if (!missingValues.includes(cellule)) {
        const dit = manque(field, cellule);
        if (dit) fautes.push(`${rang} ${field.name}: ${dit}: ${cellule}`);
        return [field.name, converti(field, cellule)] as const;
      }
      if (field.constraints?.required) fautes.push(`${rang} ${field.name}: required`);
      return [field.name, cellule === '' ? undefined : { absence: cellule }] as const;
    });
    const cle = primaryKey?.map((colonne) => cellules[tete.indexOf(colonne)]).join('\u0000');
    if (cle !== undefined && vues.has(cle)) fautes.push(`${rang}: a key twice`);
    if (cle !== undefined) vues.add(cle);
    return Object.fromEntries(ligne) as Ligne;
  });
  return { lignes, fautes };
}
