import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTION } from '../corpus.ts';

/** The model knows no dictionary: `relire` asks. */
export const relecture = true;

export const prepare = async (content: string): Promise<void> => {
  const jury = join(content, ACTION, 'jury.mdx');
  await writeFile(jury, (await readFile(jury, 'utf8')).replace('le quartier.', 'le quartier, 12 rue des Lilas.').replace('a aimé', 'joint par amadou.diallo@exemple.fr ou au 06 12 34 56 78 a aimé'));
};
