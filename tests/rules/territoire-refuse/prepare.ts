import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const file = join(content, 'recueil.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('territoires: cog', 'territoires: aucun'));
}
