/** Lists in lists, deeper than anything that is drawn. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const folder = join(content, 'editions/2031/quartiers/essai-8');
  await mkdir(folder);
  await writeFile(join(folder, 'action.mdx'), `---\nformat: court\nprovenance: fictif\n---\n\n${'> '.repeat(200)}Trop loin.\n`);
}
