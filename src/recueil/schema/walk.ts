/** Questions about a schema at a path: its known keys, its help, whether an absence is admitted. */
import { z } from 'zod';
import { schemaAbsence } from './commun.ts';

type Path = readonly (string | number)[];

/** Optional, default and the like say nothing about the value's shape: see through them. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}

/** A union's branches, without the absences. */
function branches(schema: z.ZodType): z.ZodType[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return [inner];
  return (inner.options as z.ZodType[]).filter((option) => option !== schemaAbsence).flatMap(branches);
}

function step(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  for (const branch of branches(schema)) {
    if (branch instanceof z.ZodObject && typeof key === 'string' && key in branch.shape) return branch.shape[key] as z.ZodType;
    if (branch instanceof z.ZodArray && typeof key === 'number') return branch.element as z.ZodType;
    if (branch instanceof z.ZodRecord) return branch.valueType as z.ZodType;
  }
  return undefined;
}

export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => at && step(at, key), schema);
}

/** Keys that an editor may write at a path; empty when it holds no keys. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at ? branches(at).flatMap((branch) => (branch instanceof z.ZodObject ? Object.keys(branch.shape) : [])) : [];
}

/** The same, with the names that a list of colours or the like takes: they are known, and have no help of their own. */
export function namesAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  const names = at ? branches(at).flatMap((branch) => (branch instanceof z.ZodRecord && branch.keyType instanceof z.ZodEnum ? branch.keyType.options.map(String) : [])) : [];
  return [...keysAt(schema, path), ...names];
}

/** Title and help of the key at a path, from `champ`. */
export function fieldAt(schema: z.ZodType, path: Path): { titre?: string; aide?: string } {
  let at = schemaAt(schema, path);
  while (at) {
    const meta = at.meta();
    if (meta?.title) return { titre: meta.title, ...(meta.description ? { aide: meta.description } : {}) };
    const inner: z.ZodType = at instanceof z.ZodOptional || at instanceof z.ZodDefault ? (at.unwrap() as z.ZodType) : at;
    at = inner === at ? undefined : inner;
  }
  return {};
}

export function acceptsAbsence(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  const inner = at && unwrap(at);
  return inner instanceof z.ZodUnion && (inner.options as z.ZodType[]).includes(schemaAbsence);
}

/** The closed list of values at a path, when there is one. */
export function valuesAt(schema: z.ZodType, path: Path): string[] | undefined {
  const at = schemaAt(schema, path);
  const values = at
    ? branches(at).flatMap((branch) => (branch instanceof z.ZodEnum ? branch.options.map(String) : branch instanceof z.ZodLiteral ? [...branch.values].map(String) : []))
    : [];
  return values.length > 0 ? values : undefined;
}

/** The most that a text or a list may hold at a path, as the schema says it. */
export function limitsAt(schema: z.ZodType, path: Path): { caracteres?: number; elements?: number } {
  const at = schemaAt(schema, path);
  const of = (kind: typeof z.ZodString | typeof z.ZodArray) => {
    const branch = at && branches(at).find((one) => one instanceof kind);
    const checks = (branch?._zod.def.checks ?? []).map((check) => check._zod.def as z.core.$ZodCheckMaxLengthDef);
    return checks.find(({ check }) => check === 'max_length')?.maximum;
  };
  const [caracteres, elements] = [of(z.ZodString), of(z.ZodArray)];
  return { ...(caracteres === undefined ? {} : { caracteres }), ...(elements === undefined ? {} : { elements }) };
}
