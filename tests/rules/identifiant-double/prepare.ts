import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jpeg } from '../corpus.ts';

export const prepare = async (content: string): Promise<void> => writeFile(join(content, 'editions/2031/quartiers/essai/a.jpg'), await jpeg());
