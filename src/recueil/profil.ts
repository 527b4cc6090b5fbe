/**
 * What an editor's browser shares with the build: the schemas, and the check of one file by itself. No disk, no territory table.
 * There, `satteri` is `parse-web.ts`.
 */
import type { NomDeVoix } from '#blocs';
import type { z } from 'zod';
import { classify } from './classify.ts';
import type { Diagnostic } from './diagnostics.ts';
import { readMdx, readYamlFile, type Reading } from './document.ts';
import { schemas } from './schema/index.ts';

export { parseWithRemark } from './parse.ts';
export { absences, datePartielle, estAbsence, instantEcrit, schemaAbsence } from './schema/commun.ts';
export { schemas };

export type NomDeSchema = keyof typeof schemas;

const voix: Partial<Record<NomDeSchema, NomDeVoix>> = {
  'pages/*.mdx': 'organisateur',
  'edition.mdx': 'organisateur',
  'appel.mdx': 'organisateur',
  'action.mdx': 'porteur',
  'jury.mdx': 'jury',
  'entretien.mdx': 'laureat',
};

/** The schema of a file of the content, by its path below the content folder. */
export function schemaDe(chemin: string): NomDeSchema | undefined {
  const kind = classify(chemin);
  switch (kind.kind) {
    case 'axe':
      return 'axes/*.yaml';
    case 'vocabulaire':
      return kind.nom === 'distinctions' ? 'vocabulaires/distinctions.yaml' : 'vocabulaires/*.yaml';
    case 'page':
      return 'pages/*.mdx';
    case 'edition':
    case 'appel':
    case 'action':
    case 'jury':
    case 'entretien':
      return `${kind.kind}.mdx`;
    case 'recueil':
    case 'themes':
    case 'glossaire':
    case 'redirections':
    case 'accessibilite':
    case 'orthographe':
    case 'donnees':
      return `${kind.kind}.yaml`;
    default:
      return undefined;
  }
}

/** Problems of one file, looked at by itself: its schema and, for a body, the closed profile. Relations with other files are not looked at. */
export function controler(chemin: string, texte: string): readonly Diagnostic[] {
  const nom = schemaDe(chemin);
  if (!nom) return [];
  const bytes = new TextEncoder().encode(texte);
  const schema: z.ZodType = schemas[nom];
  const par = voix[nom];
  const lecture: Reading<unknown> = par ? readMdx(chemin, bytes, schema, par) : readYamlFile(chemin, bytes, schema);
  return lecture.diagnostics;
}

/** True for the place of a picture: beside an action, or a logo beside its edition. */
export const estImage = (chemin: string): boolean => ['image', 'logo'].includes(classify(chemin).kind) && /\.(jpe?g|png|webp)$/i.test(chemin);
