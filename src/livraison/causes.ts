/** Why something could not be written, as a sentence for who can mend it. */
import { AdressesIllisibles } from '#build';
import path from 'node:path';

export class TextesIllisibles extends Error {
  override name = 'TextesIllisibles';
}

const refus = new Set(['EACCES', 'EPERM', 'EBUSY', 'EROFS']);

/** Empty when there is nothing to say that the editor could use. */
export function causeDe(error: unknown): string {
  if (error instanceof TextesIllisibles) return 'Cause : les textes ne peuvent pas être lus ; « Vérifier » dit pourquoi.';
  if (error instanceof AdressesIllisibles) return `Cause : ${error.message}`;
  const { code = '', path: chemin = '' } = error as NodeJS.ErrnoException;
  if (refus.has(code)) return `Cause : ${chemin === '' ? 'un fichier' : `« ${path.basename(chemin)} »`} est protégé, ou ouvert dans un autre programme ; fermez-le.`;
  return code === 'ENOSPC' ? 'Cause : le disque est plein.' : '';
}
