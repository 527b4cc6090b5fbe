import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jpeg } from '../corpus.ts';

export const prepare = async (content: string): Promise<void> => {
  for (const action of ['essai', 'essai-2']) await writeFile(join(content, `editions/2031/quartiers/${action}/equipe.jpg`), await jpeg());
};
