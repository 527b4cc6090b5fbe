/** The schemas as an editor reads them: each key, its title, its help, the values that it takes. */
import { z } from 'zod';
import { schemas } from './index.ts';
import { acceptsAbsence, fieldAt, keysAt, schemaAt, valuesAt } from './walk.ts';

export interface CleDecrite {
  /** Dotted: `territoire.codes`. */
  cle: string;
  titre: string;
  aide: string;
  valeurs?: string[];
  absence: boolean;
}

/** Every file that an editor writes, with its keys in the order of the schema. An award without places has no key for them. */
export function describeSchemas({ lieux }: { lieux: boolean }): { fichier: string; cles: CleDecrite[] }[] {
  return Object.entries(schemas).map(([fichier, schema]) => {
    const cles = describe(schema, schema instanceof z.ZodArray ? [0] : []);
    return { fichier, cles: lieux ? cles : cles.filter(({ cle }) => !/^(territoire|annonces\.territoires)(\.|$)/.test(cle)) };
  });
}

function describe(schema: z.ZodType, path: (string | number)[]): CleDecrite[] {
  return keysAt(schema, path).flatMap((key) => {
    const at = [...path, key];
    const { titre = key, aide = '' } = fieldAt(schema, at);
    const valeurs = valuesAt(schema, at);
    const cle = at.filter((step) => typeof step === 'string').join('.');
    const own: CleDecrite = { cle, titre, aide, absence: acceptsAbsence(schema, at), ...(valeurs ? { valeurs } : {}) };
    return [own, ...describe(schema, at), ...(schemaAt(schema, [...at, 0]) ? describe(schema, [...at, 0]) : [])];
  });
}
