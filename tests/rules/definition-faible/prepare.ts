import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTION, jpeg } from '../corpus.ts';

/** Only a printer's file asks for this. */
export const presse = true;

export const prepare = async (content: string): Promise<void> => writeFile(join(content, ACTION, 'equipe.jpg'), await jpeg(600, 400));
