/** « é » as Windows wrote it before UTF-8. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const folder = join(content, 'editions/2031/quartiers/essai');
  await mkdir(folder);
  await writeFile(join(folder, 'action.mdx'), Buffer.from('---\nformat: court\nprovenance: fictif\n---\n\nUne action de prévention.\n', 'latin1'));
}
