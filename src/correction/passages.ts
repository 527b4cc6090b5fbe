/** What is prose in a file, with its places. */
import { couper } from '#forme';
import type { Passage } from './passage.ts';
import { passagesDuCorps } from './prose-du-corps.ts';
import { passagesDeYaml } from './prose-de-yaml.ts';
import type { Texte } from './textes.ts';

export function passagesDe({ file, schema, texte }: Pick<Texte, 'file' | 'schema' | 'texte'>): Passage[] {
  if (texte === undefined) return [];
  if (file.endsWith('.yaml')) return passagesDeYaml(texte, schema, 0);
  const parties = couper(texte);
  return parties ? [...passagesDeYaml(parties.yaml, schema, parties.debutYaml), ...passagesDuCorps(parties.corps, parties.debutCorps)] : [];
}
