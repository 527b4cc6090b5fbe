/** Written here so that no tool takes the project for one in the middle of a merge. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const marque = (signe: string) => signe.repeat(7);

export async function prepare(content: string): Promise<void> {
  const folder = join(content, 'editions/2031/quartiers/essai');
  await mkdir(folder);
  const titres = [`${marque('<')} HEAD`, 'titre: Une version', marque('='), 'titre: Une autre', `${marque('>')} branche`];
  await writeFile(join(folder, 'action.mdx'), ['---', 'format: court', 'provenance: fictif', ...titres, '---', ''].join('\n'));
}
