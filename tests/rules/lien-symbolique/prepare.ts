/** A junction, which Windows lets anyone make, elsewhere an ordinary link. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const dehors = join(content, '../dehors');
  await mkdir(dehors);
  await writeFile(join(dehors, 'action.mdx'), 'Un document privé fictif.\n');
  await symlink(dehors, join(content, 'editions/2031/quartiers/essai'), 'junction');
}
