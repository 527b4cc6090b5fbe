import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const file = join(content, 'editions/2031/quartiers/mediation-de-nuit/action.mdx');
  const resume = Array.from({ length: 43 }, () => 'Une équipe fictive marche la nuit.').join(' ');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^resume: .*$/m, `resume: ${resume}`));
}
