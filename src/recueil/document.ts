/** One file of `content/`, read and validated by itself. Nothing here looks at another file. */
import type { NomDeVoix } from '#blocs';
import type { z } from 'zod';
import { checkBody } from './body/check.ts';
import { emptySurvey, type Survey } from './body/survey.ts';
import { decodeText } from './bytes.ts';
import type { Diagnostic } from './diagnostics.ts';
import { splitFrontMatter } from './frontmatter.ts';
import type { Place } from './lines.ts';
import { reporterFor, type Report } from './rules/rule.ts';
import { validate } from './validate.ts';
import { readYaml, type Path, type Yaml } from './yaml.ts';

/** A file whose front matter is valid. Its body may still have problems: they are in the diagnostics. */
export interface Document<T> {
  /** Path from the project's root, for messages. */
  file: string;
  data: T;
  body: string;
  bodyLine: number;
  survey: Survey;
  valueAt: (path: Path) => Place;
  keyAt: (path: Path) => Place;
}

export interface Reading<T> {
  document?: Document<T>;
  /** Problems of this file alone. */
  diagnostics: Diagnostic[];
}

/** Reads an `.mdx` file: front matter by `schema`, body by the closed profile. */
export function readMdx<S extends z.ZodType>(file: string, bytes: Uint8Array, schema: S, voix: NomDeVoix): Reading<z.infer<S>> {
  const diagnostics: Diagnostic[] = [];
  const report = reporterFor(file, diagnostics);
  const text = decodeText(bytes, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return { diagnostics };
  const survey = checkBody(split.body, split.bodyLine, voix, report);
  const yaml = readYaml({ text: split.yaml, line: split.yamlLine }, report);
  const document = yaml && validated(file, schema, yaml, report);
  return { ...(document ? { document: { ...document, body: split.body, bodyLine: split.bodyLine, survey } } : {}), diagnostics };
}

/** Reads a `.yaml` file by `schema`. */
export function readYamlFile<S extends z.ZodType>(file: string, bytes: Uint8Array, schema: S): Reading<z.infer<S>> {
  const diagnostics: Diagnostic[] = [];
  const report = reporterFor(file, diagnostics);
  const text = decodeText(bytes, report);
  const yaml = text === undefined ? undefined : readYaml({ text, line: 1 }, report);
  const document = yaml && validated(file, schema, yaml, report);
  return { ...(document ? { document: { ...document, body: '', bodyLine: 1, survey: emptySurvey() } } : {}), diagnostics };
}

function validated<S extends z.ZodType>(file: string, schema: S, yaml: Yaml, report: Report) {
  const data = validate(schema, yaml, report);
  return data === undefined ? undefined : { file, data, valueAt: yaml.valueAt, keyAt: yaml.keyAt };
}
