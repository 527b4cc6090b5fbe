/** The normal form of a file of texts: how it is written when nothing but its layout may change. */
import { parseBody } from '#recueil';
import type { z } from 'zod';
import { ecrireCorps } from './corps.ts';
import { egaux } from './egaux.ts';
import { ecrireEnTete } from './entete.ts';

export type Forme = { ok: true; texte: string } | { ok: false; raison: string };

/**
 * The normal form of an .mdx file, or why it has none. What is returned is read as what was given: same data, same tree.
 * @param texte decoded, with `\n` and in NFC
 */
export function formeDeMdx(texte: string, schema: z.ZodType): Forme {
  const parties = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n([\s\S]*)|$)/.exec(texte);
  if (!parties) return { ok: false, raison: 'l’en-tête n’est pas entre deux lignes de trois tirets' };
  const [, yaml = '', source = ''] = parties;
  const enTete = ecrireEnTete(yaml, schema);
  if (enTete === undefined) return { ok: false, raison: 'l’en-tête ne se lit pas, ou ne peut pas être mis en forme sans changer ce qu’il dit' };
  const corps = formeDeCorps(source);
  if (corps === undefined) return { ok: false, raison: 'le texte ne se lit pas, ou ne peut pas être mis en forme sans changer ce qu’il dit' };
  return { ok: true, texte: `---\n${enTete}---\n${corps === '' ? '' : `\n${corps}`}` };
}

/** The normal form of a body, `undefined` when it cannot be read, would be read otherwise, or would have another form once written. */
export function formeDeCorps(source: string): string | undefined {
  const lu = parseBody(source);
  if (!lu.ok) return undefined;
  const ecrit = ecrireCorps(lu.tree, source);
  const relu = parseBody(ecrit);
  return relu.ok && egaux(lu.tree, relu.tree) && ecrireCorps(relu.tree, ecrit) === ecrit ? ecrit : undefined;
}
