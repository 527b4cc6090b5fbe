import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jpeg } from '../corpus.ts';

/** In a draft a picture may wait for its description; in what was read again it may not. */
export const prepare = async (content: string): Promise<void> => {
  for (const action of ['essai', 'relue']) await writeFile(join(content, `editions/2031/quartiers/${action}/oubliee.jpg`), await jpeg());
};
