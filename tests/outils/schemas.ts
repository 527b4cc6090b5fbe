/** To walk what may be written: the forms of a schema, the nodes of a body. */
import type { parseBody } from '#recueil';
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { z } from 'zod';

/** What a value may be, seen through optional, default, transforms and unions. */
export function formesDe(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return formesDe(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return formesDe(schema.in as z.ZodType);
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).flatMap(formesDe) : [schema];
}

/** True where the schema sets typography, or a date: texts that a person reads. */
export function estProse(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return estProse(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe || (schema instanceof z.ZodUnion && (schema.options as z.ZodType[]).some(estProse));
}

/** Every node of a body that was read, the root first. */
export function nodesDe(read: ReturnType<typeof parseBody>): Nodes[] {
  if (!read.ok) throw new Error('this body should be sound');
  const all: Nodes[] = [read.tree];
  for (const node of all) if ('children' in node) all.push(...node.children);
  return all;
}
