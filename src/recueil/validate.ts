/** From Zod issues to located diagnostics in an editor's words. */
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { champRequis } from './rules/champ-requis.ts';
import { cleInconnue } from './rules/cle-inconnue.ts';
import { imageSansAlt } from './rules/image-sans-alt.ts';
import type { Report } from './rules/rule.ts';
import { valeurInvalide } from './rules/valeur-invalide.ts';
import { valeurVide } from './rules/valeur-vide.ts';
import { absences } from './schema/commun.ts';
import { acceptsAbsence, fieldAt, keysAt, namesAt } from './schema/walk.ts';
import { saidByUs, sayIssue } from './validate-messages.ts';
import type { Path, Yaml } from './yaml.ts';

/** Words that editors try, and the key that they mean; nearest() cannot guess these. */
const synonyms: Record<string, string> = {
  embargo: 'publication',
  date: 'publication',
  photos: 'medias',
  images: 'medias',
  auteur: 'porteurs',
  lieu: 'territoire',
  cout: 'budget',
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), data);

/** Unions with an absence or a shorthand report every branch: keep the branch that was meant. */
function flatten(issue: z.core.$ZodIssue, data: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  if (saidByUs(issue.message)) return [issue];
  const value = valueAt(data, issue.path as Path);
  const branches = issue.errors.map((errors) => withoutEchoes(errors.map((e) => ({ ...e, path: [...issue.path, ...e.path] }) as z.core.$ZodIssue)));
  const chosen =
    branches.find((errors) => errors.some((e) => typeof value === 'string' && e.code === 'invalid_value' && nearest(value, e.values.map(String)).length > 0)) ??
    branches.find((errors) => !errors.every((e) => e.path.length === issue.path.length && (e.code === 'invalid_value' || e.code === 'invalid_type'))) ??
    branches.find((errors) => errors.some((e) => e.path.length === issue.path.length && saidByUs(e.message))) ??
    branches.at(-1);
  return chosen ? chosen.flatMap((e) => flatten(e, data)) : [issue];
}

/** A value of the wrong kind is also too long or too short: once is enough. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrongKind = new Set(issues.filter((i) => i.code === 'invalid_type').map((i) => i.path.join('.')));
  return issues.filter((i) => i.code === 'invalid_type' || !wrongKind.has(i.path.join('.')));
}

/**
 * Validates `yaml` against `schema`; every problem goes to `report`.
 * Returns the parsed data, or `undefined` when there was a problem.
 */
export function validate<S extends z.ZodType>(schema: S, yaml: Yaml, report: Report): z.infer<S> | undefined {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return result.data;
  const issues = withoutEchoes(result.error.issues).flatMap((i) => flatten(i, yaml.data));
  const emptied = emptyGroups(schema, yaml, issues);
  for (const issue of issues) if (!emptied.has(issue.path.join('.')) || issue.code === 'unrecognized_keys') reportIssue(schema, yaml, issue, report);
  return undefined;
}

/** Groups that are empty because their keys stand against the margin: those are told, once. */
function emptyGroups(schema: z.ZodType, yaml: Yaml, issues: readonly z.core.$ZodIssue[]): Set<string> {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path as Path, key })) : []));
  return new Set(
    unknown.flatMap(({ path, key }) => {
      const groupe = groupOf(schema, yaml.data, path, key);
      return groupe !== undefined && valueAt(yaml.data, [...path, groupe]) === null ? [[...path, groupe].join('.')] : [];
    }),
  );
}

/** The group beside `key` in which it should stand: an empty one first. */
function groupOf(schema: z.ZodType, data: unknown, path: Path, key: string): string | undefined {
  const groups = keysAt(schema, path).filter((group) => keysAt(schema, [...path, group]).includes(key));
  return groups.find((group) => valueAt(data, [...path, group]) === null) ?? (groups.length === 1 ? groups[0] : undefined);
}

function reportIssue(schema: z.ZodType, yaml: Yaml, issue: z.core.$ZodIssue, report: Report) {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, path);
    for (const key of issue.keys) {
      const meant = synonyms[key];
      const proches = meant && known.includes(meant) ? [meant] : nearest(key, known);
      const full = [...path, key];
      const groupe = proches.length === 0 ? groupOf(schema, yaml.data, path, key) : undefined;
      report(cleInconnue, yaml.keyAt(full), { proches, connues: known, ...(groupe ? { groupe } : {}) }, full.join('.'));
    }
    return;
  }
  const value = valueAt(yaml.data, path);
  const key = path.join('.');
  const field = fieldAt(schema, path);
  if (value === undefined && path.length > 0) {
    const name = String(path.at(-1));
    if (name === 'alt') report(imageSansAlt, yaml.valueAt(path), fichierOf(valueAt(yaml.data, path.slice(0, -1))), key);
    else report(champRequis, yaml.valueAt(path.slice(0, -1)), { cle: name, absence: acceptsAbsence(schema, path), ...field }, key);
    return;
  }
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  if (path.at(-1) === 'alt' && empty) {
    report(imageSansAlt, yaml.keyAt(path), fichierOf(valueAt(yaml.data, path.slice(0, -1))), key);
    return;
  }
  if (empty) {
    report(valeurVide, yaml.keyAt(path), { absence: acceptsAbsence(schema, path) }, key);
    return;
  }
  report(
    valeurInvalide,
    yaml.valueAt(path),
    sayIssue(issue, value, { absence: acceptsAbsence(schema, path) ? absences : [], cle: String(path.at(-1) ?? ''), cles: clesDe(schema, path), ...field }),
    key,
  );
}

/** The keys that a value holds, or that each of its values holds. */
const clesDe = (schema: z.ZodType, path: Path) => {
  const own = keysAt(schema, path);
  return own.length > 0 ? own : keysAt(schema, [...path, 0]);
};

const fichierOf = (media: unknown): { fichier?: string } =>
  typeof media === 'object' && media !== null && 'fichier' in media && typeof media.fichier === 'string' ? { fichier: media.fichier } : {};
