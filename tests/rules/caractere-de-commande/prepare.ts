/** In a body, in a front matter, in a list, and by its code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  const folder = join(content, 'editions/2031/quartiers/essai');
  await mkdir(folder);
  const head = 'format: palmares\ntitre: Un essai\u0092\ndistinction: { type: prix }\nsources:\n  - { id: bilan, titre: "Bilan\\u0007 fictif", url: inconnu, date: 2031 }\nprovenance: fictif\n';
  await writeFile(join(folder, 'action.mdx'), `---\n${head}---\n\nUne action\u000b de prévention,\tavec une tabulation.\n`);
  await writeFile(join(content, 'glossaire.yaml'), '- terme: AJAR\n  definition: Une\u0000 association.\n');
}
