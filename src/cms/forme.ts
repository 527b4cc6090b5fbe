/**
 * What a schema looks like on a form. Sveltia knows texts, numbers, lists and objects; our keys may also hold an absence in place of any of
 * them, or one of two shapes: such a key is shown as a choice of cases. `convertir.ts` goes from one to the other and back.
 */
import { datePartielle, instantEcrit, schemaAbsence } from '#recueil/profil';
import { z } from 'zod';

/** What a line of text must be read as. */
export type Nature = 'texte' | 'nombre' | 'entier' | 'date' | 'instant';

export interface Texte {
  sorte: 'texte';
  nature: Nature;
  /** True when one of the three absences may stand in its place. */
  absence: boolean;
  max?: number;
}
export interface Choix {
  sorte: 'choix';
  valeurs: readonly (string | number)[];
  absence: boolean;
}
export interface Case {
  sorte: 'case';
}
export interface Liste {
  sorte: 'liste';
  element: Forme;
  min: number;
  max?: number;
}
export interface Cle {
  forme: Forme;
  requise: boolean;
  titre: string;
  aide: string;
  /** What the key means when it is not written. */
  defaut?: unknown;
}
export interface Objet {
  sorte: 'objet';
  cles: Readonly<Record<string, Cle>>;
}
/** Several shapes for one key: each has a name; one without shape is the word itself. */
export interface Cas {
  sorte: 'cas';
  cas: readonly UnCas[];
}
export interface UnCas {
  nom: string;
  forme?: Forme;
}
/** Keys that the schema does not name: the axes of an award. Each holds codes, or an absence. */
export interface Codes {
  sorte: 'codes';
}
/** What has no form: it stays as it is written. */
export interface Autre {
  sorte: 'autre';
}
export type Forme = Texte | Choix | Case | Liste | Objet | Cas | Codes | Autre;

/** A schema that was given a title is another object around the same definition. */
const meme = (a: z.ZodType, b: z.ZodType) => a._zod.def === b._zod.def;

/** A field that is filled, given a title or made optional is still that field. */
function nu(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return nu(schema.unwrap() as z.ZodType);
  return schema;
}

export function formeDe(schema: z.ZodType): Forme {
  const seul = nu(schema);
  if (meme(seul, datePartielle)) return { sorte: 'texte', nature: 'date', absence: false };
  if (meme(seul, instantEcrit)) return { sorte: 'texte', nature: 'instant', absence: false };
  if (seul instanceof z.ZodPipe) return formeDe(seul.in as z.ZodType);
  if (seul instanceof z.ZodUnion) return uneOuAutre(seul.options as z.ZodType[]);
  if (seul instanceof z.ZodString) return { sorte: 'texte', nature: 'texte', absence: false, ...(seul.maxLength === null ? {} : { max: seul.maxLength }) };
  if (seul instanceof z.ZodNumber) return { sorte: 'texte', nature: seul.format?.endsWith('int') ? 'entier' : 'nombre', absence: false };
  if (seul instanceof z.ZodBoolean) return { sorte: 'case' };
  if (seul instanceof z.ZodEnum) return { sorte: 'choix', valeurs: seul.options, absence: false };
  if (seul instanceof z.ZodArray) return listeDe(seul);
  if (seul instanceof z.ZodObject) return objetDe(seul);
  if (seul instanceof z.ZodRecord && seul.valueType instanceof z.ZodUnion) return { sorte: 'codes' };
  return { sorte: 'autre' };
}

function listeDe(schema: z.ZodArray): Forme {
  const element = formeDe(schema.element as z.ZodType);
  const bornes = schema._zod.bag as { minimum?: number; maximum?: number };
  return element.sorte === 'autre' ? element : { sorte: 'liste', element, min: bornes.minimum ?? 0, ...(bornes.maximum === undefined ? {} : { max: bornes.maximum }) };
}

function objetDe(schema: z.ZodObject): Objet {
  const cles = Object.entries(schema.shape as Record<string, z.ZodType>).map(([nom, valeur]): [string, Cle] => {
    const { title = nom, description = '' } = metaDe(valeur);
    const defaut = defautDe(valeur);
    return [nom, { forme: formeDe(valeur), requise: !valeur.safeParse(undefined).success, titre: title, aide: description, ...(defaut === undefined ? {} : { defaut }) }];
  });
  return { sorte: 'objet', cles: Object.fromEntries(cles) };
}

function metaDe(schema: z.ZodType): { title?: string; description?: string } {
  const meta = schema.meta();
  if (meta?.title) return { title: meta.title, ...(meta.description ? { description: meta.description } : {}) };
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? metaDe(schema.unwrap() as z.ZodType) : {};
}

/** The scalar that stands for an unwritten key. */
function defautDe(schema: z.ZodType): unknown {
  const vide = schema.safeParse(undefined);
  return vide.success && (typeof vide.data === 'string' || typeof vide.data === 'boolean') ? vide.data : undefined;
}

/** A text or a list of words beside an absence is one entry; anything else is a choice of cases. */
function uneOuAutre(options: readonly z.ZodType[]): Forme {
  const absence = options.includes(schemaAbsence);
  const formes = options.filter((option) => option !== schemaAbsence).map((option) => ({ option, forme: formeDe(option) }));
  const [seule, ...autres] = formes;
  if (seule && autres.length === 0 && (seule.forme.sorte === 'texte' || seule.forme.sorte === 'choix')) return { ...seule.forme, absence };
  const cas = formes.flatMap(({ option, forme }): UnCas[] =>
    option instanceof z.ZodLiteral ? [...option.values].map((mot) => ({ nom: String(mot) })) : [{ nom: forme.sorte === 'texte' ? forme.nature : forme.sorte, forme }],
  );
  if (cas.some((un) => un.forme?.sorte === 'autre')) return { sorte: 'autre' };
  return { sorte: 'cas', cas: [...cas, ...(absence ? schemaAbsence.options.map((nom) => ({ nom })) : [])] };
}
