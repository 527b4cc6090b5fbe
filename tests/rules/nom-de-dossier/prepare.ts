/** Too long for an address, and for Windows's paths once in git. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const folder = join(content, 'editions/2031/quartiers', `marche${'-de-nuit'.repeat(10)}`);
  await mkdir(folder);
  await writeFile(join(folder, 'action.mdx'), '---\nformat: court\nprovenance: fictif\n---\n');
}
