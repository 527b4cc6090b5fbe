import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepare(content: string): Promise<void> {
  for (const file of ['themes.yaml', 'vocabulaires/qui-peut-candidater.yaml']) await rm(join(content, file));
}
