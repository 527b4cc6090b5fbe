/** What kept a file from being written that a person can mend: another program holds it, it is protected, the disk is full. */
import path from 'node:path';
import { estProvisoire } from './provisoire.ts';

export interface Obstacle {
  /** As the beginning of a sentence, without its end. */
  quoi: string;
  /** What to do, as its end. */
  remede: string;
}

const refus = new Set(['EACCES', 'EPERM', 'EBUSY', 'EROFS']);
/** These say the same codes of what is no file. */
const autreChose = /^(?:listen|bind|connect|watch|spawn|kill)/;

/** Nothing when a person can do nothing about it. */
export function obstacleDe(error: unknown): Obstacle | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path: source = '', dest = '', syscall = '' } = error as NodeJS.ErrnoException & { dest?: string };
  if (autreChose.test(syscall)) return undefined;
  if (code === 'ENOSPC') return { quoi: 'le disque est plein', remede: 'faites de la place' };
  return refus.has(code) ? { quoi: `${nomDe([dest, source])} est ouvert dans un autre programme, ou protégé`, remede: 'fermez-le' } : undefined;
}

/** The place that a person knows: what is written beside it for a moment has a name of ours. */
function nomDe(places: readonly string[]): string {
  const nom = places.map((place) => path.basename(place)).find((un) => un !== '' && !estProvisoire(un));
  if (nom === undefined) return 'un fichier';
  return path.extname(nom) === '' ? `« ${nom} », ou un fichier de ce dossier,` : `« ${nom} »`;
}
