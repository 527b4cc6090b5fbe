/** Pictures that are none, or not whole. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { jpeg } from '../corpus.ts';

export async function prepare(content: string): Promise<void> {
  const entiere = await jpeg();
  const minuscule = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#00c' } }).png().toBuffer();
  const fichiers: Record<string, Buffer | string> = {
    'coupee.jpg': entiere.subarray(0, entiere.length - 2),
    'minuscule.png': minuscule,
    'page.jpg': '<!doctype html><title>Une page</title>',
    'photo.png': entiere,
    'vide.jpg': '',
    'telephone.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
  };
  for (const [nom, octets] of Object.entries(fichiers)) await writeFile(join(content, 'editions/2031/quartiers/essai', nom), octets);
}
