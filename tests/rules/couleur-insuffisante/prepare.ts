import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

export const prepare = (content: string): Promise<void> => appendFile(join(content, 'recueil.yaml'), '  couleurs:\n    bleu: "#8fb3ff"\n    filet: "#b8bec9"\n    teinte: "#c2c8d4"\n');
